import Dexie, { type Table } from 'dexie';
import type { Moment } from './plan-row.ts';
import { carefully } from './planner-database.ts';

const restoreDatabaseName = 'doorstroming-herstelpunten';

/** A state of a plan that can be gone back to (herstelpunt). */
export interface RestoreRow {
  readonly seq: number;
  readonly planId: string;
  readonly rev: number;
  readonly at: Moment;
  readonly plan: unknown;
}

/** The newest state of a plan, for when the other database is lost. */
export interface MirrorRow {
  readonly planId: string;
  readonly rev: number;
  readonly at: Moment;
  readonly plan: unknown;
}

/** The database of restore points, apart from the plans, so that one can fail without the other. */
export class RestoreDatabase extends Dexie {
  readonly points: Table<RestoreRow, number, Omit<RestoreRow, 'seq'>>;
  readonly mirrors: Table<MirrorRow, string>;

  /** `indexedDB` is where it is kept; see `restoreFactory`. */
  constructor(indexedDB: IDBFactory) {
    super(restoreDatabaseName, { ...carefully, indexedDB, IDBKeyRange });
    this.version(1).stores({ points: '++seq,planId', mirrors: 'planId' });
    this.points = this.table('points');
    this.mirrors = this.table('mirrors');
  }
}

interface Bucket {
  readonly indexedDB: IDBFactory;
}

interface WithBuckets {
  readonly storageBuckets?: { open(name: string): Promise<Bucket> };
}

/**
 * Chromium keeps all databases of a site in one set of files, so that damage takes both; a storage
 * bucket has files of its own. Other browsers have no buckets, and a file per database already.
 */
export async function restoreFactory(): Promise<IDBFactory> {
  const { storageBuckets }: Navigator & WithBuckets = navigator;
  if (storageBuckets === undefined) return indexedDB;
  const bucket = await storageBuckets.open(restoreDatabaseName);
  return bucket.indexedDB;
}
