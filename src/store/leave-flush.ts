import { plannerDatabaseName } from './planner-database.ts';
import type { LeaveNote } from './plan-row.ts';
import { attemptNow } from './storage-failure.ts';

/**
 * Writes a leave note into the database while the page is leaving. Nothing is called back any more
 * then: Dexie's put is lost, and so is a read followed by a put (0 of 24 navigations survived). So
 * this puts without reading, in a raw transaction that is committed at once.
 */
export class LeaveFlush {
  #connection: IDBDatabase | undefined;

  /** Keeps a connection open, for there is no time to open one when the page leaves. */
  connect(nativeVersion: number): void {
    this.close();
    attemptNow(() => {
      const request = indexedDB.open(plannerDatabaseName, nativeVersion);
      // The database went away meanwhile; one without tables must not take its place.
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onsuccess = () => this.#keep(request.result);
    });
  }

  /** Writes the note, synchronously. False when it could not even be handed to the browser. */
  write(note: LeaveNote): boolean {
    const connection = this.#connection;
    if (connection === undefined) return false;
    const written = attemptNow(() => {
      const transaction = connection.transaction('leaveNotes', 'readwrite', {
        durability: 'strict',
      });
      transaction.objectStore('leaveNotes').put(note);
      transaction.commit();
    });
    return written.ok;
  }

  close(): void {
    this.#connection?.close();
    this.#connection = undefined;
  }

  #keep(connection: IDBDatabase): void {
    this.#connection?.close();
    this.#connection = connection;
    // An open connection would keep newer code from upgrading the database.
    connection.onversionchange = () => this.close();
    connection.onclose = () => this.close();
  }
}
