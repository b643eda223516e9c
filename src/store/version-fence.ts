import type Dexie from 'dexie';
import { StorageRefusal } from './storage-failure.ts';

/** What is told by a fence. */
export interface FenceWatch {
  /** Newer code has upgraded the database: this tab can no longer read or write. */
  onOutdated(): void;
  /** An older tab keeps the database from being upgraded; opening goes on when it closes. */
  onBlocked(): void;
  /** Called after each time the database was opened, with the native version number. */
  onOpen(nativeVersion: number): void;
}

/**
 * Opens a database and keeps this code out of one that newer code has upgraded. Dexie by itself
 * lets an old tab re-open the newer database and write old-shape rows into it.
 */
export class VersionFence<Database extends Dexie> {
  readonly #database: Database;
  readonly #factory: IDBFactory;
  readonly #watch: FenceWatch;
  #opening: Promise<Database> | undefined;
  #outdated = false;
  #closed = false;

  constructor(database: Database, factory: IDBFactory, watch: FenceWatch) {
    this.#database = database;
    this.#factory = factory;
    this.#watch = watch;
    database.on('versionchange', (event) => this.#handleVersionChange(event));
    database.on('blocked', () => {
      watch.onBlocked();
      return false;
    });
  }

  /** The database, open and of the version that this code knows. Rejects with a StorageRefusal. */
  async ready(): Promise<Database> {
    if (this.#outdated) throw new StorageRefusal('outdated', 'upgraded by another tab');
    if (this.#closed) throw new StorageRefusal('closed', 'closed by this tab');
    if (this.#database.isOpen() && this.#opening === undefined) return this.#database;
    this.#opening ??= this.#open().finally(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  /** Closes for good. */
  close(): void {
    this.#closed = true;
    this.#database.close({ disableAutoOpen: true });
  }

  // Dexie's own handler, which would allow re-opening, does not run after `false`.
  #handleVersionChange({ newVersion }: IDBVersionChangeEvent): false {
    this.#database.close({ disableAutoOpen: true });
    // `null` is a deletion (cleared site data): the next use may make the database anew.
    if (newVersion !== null) {
      this.#outdated = true;
      this.#watch.onOutdated();
    }
    return false;
  }

  async #open(): Promise<Database> {
    const known = Math.round(this.#database.verno * 10);
    // Looked up before Dexie opens: it would open a newer database, and even change it.
    this.#refuseNewer(await nativeVersion(this.#factory, this.#database.name), known);
    await this.#database.open();
    const opened = this.#database.backendDB().version;
    try {
      this.#refuseNewer(opened, known);
    } catch (refusal) {
      this.#database.close({ disableAutoOpen: true });
      throw refusal;
    }
    if (this.#closed) this.#database.close({ disableAutoOpen: true });
    else this.#watch.onOpen(opened);
    return this.#database;
  }

  #refuseNewer(found: number, known: number): void {
    if (found > known) throw new StorageRefusal('newer', `version ${found} is above ${known}`);
  }
}

/** The version that a database has, without changing it; 0 where there is none. */
function nativeVersion(factory: IDBFactory, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    };
    request.onerror = () => {
      if (isNew) resolve(0);
      else reject(request.error ?? new StorageRefusal('broken', 'the database did not open'));
    };
  });
}
