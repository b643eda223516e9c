import type { Result } from '../domain/result.ts';
import { readPlan } from '../codec/validate.ts';
import type { Moment } from './plan-row.ts';
import type { RestorePoint } from './plan-store.ts';
import {
  RestoreDatabase,
  restoreFactory,
  type MirrorRow,
  type RestoreRow,
} from './restore-database.ts';
import { dropsFrom } from './restore-ring.ts';
import { attempt, type StoreFailure } from './storage-failure.ts';
import { VersionFence } from './version-fence.ts';

/** A state of a plan that is to be kept as a restore point. */
export interface PlanState {
  readonly planId: string;
  readonly rev: number;
  readonly at: Moment;
  readonly plan: unknown;
}

type Kept = Promise<Result<void, StoreFailure>>;

/** Where restore points are kept. */
export interface PointShelf {
  /** Keeps a point and drops what the ring no longer holds. Not when this `rev` is the newest point. */
  keepPoint(state: PlanState): Kept;
  /** Keeps the newest state of a plan, in the place of the one before. */
  mirror(state: PlanState): Kept;
  /** The same for a state that was read back: never over a newer mirror, which may be all that is left. */
  catchUp(state: PlanState): Kept;
  /** The points of a plan that can be read, newest first, with the mirror where that is newer. */
  points(planId: string): Promise<Result<readonly RestorePoint[], StoreFailure>>;
  /** Forgets everything of a plan that was deleted for good. */
  drop(planId: string): Kept;
}

/** The restore points and mirrors of all plans, in their own database, opened at first use. */
export class RestoreShelf implements PointShelf {
  #fence: Promise<VersionFence<RestoreDatabase>> | undefined;

  keepPoint({ planId, rev, at, plan }: PlanState): Kept {
    return this.#use((database) =>
      database.transaction('rw', database.points, async () => {
        const points = await database.points.where({ planId }).sortBy('seq');
        if (points.at(-1)?.rev === rev) return;
        const seq = await database.points.add({ planId, rev, at, plan });
        await database.points.bulkDelete([...dropsFrom([...points, { seq, at }])]);
      }),
    );
  }

  mirror({ planId, rev, at, plan }: PlanState): Kept {
    return this.#use(async ({ mirrors }) => {
      await mirrors.put({ planId, rev, at, plan });
    });
  }

  catchUp({ planId, rev, at, plan }: PlanState): Kept {
    return this.#use((database) =>
      database.transaction('rw', database.mirrors, async () => {
        const mirror = await database.mirrors.get(planId);
        if ((mirror?.rev ?? 0) < rev) await database.mirrors.put({ planId, rev, at, plan });
      }),
    );
  }

  points(planId: string): Promise<Result<readonly RestorePoint[], StoreFailure>> {
    return this.#use(async (database) => {
      const rows = await database.points.where({ planId }).reverse().sortBy('seq');
      const mirror = await database.mirrors.get(planId);
      const isNewer = mirror !== undefined && mirror.rev > (rows[0]?.rev ?? 0);
      return [...(isNewer ? [mirror] : []), ...rows].flatMap(readPoint);
    });
  }

  drop(planId: string): Kept {
    return this.#use(async ({ points, mirrors }) => {
      await points.where({ planId }).delete();
      await mirrors.delete(planId);
    });
  }

  close(): void {
    void this.#fence?.then((fence) => fence.close());
  }

  #use<Value>(work: (database: RestoreDatabase) => PromiseLike<Value>) {
    return attempt(async () => {
      const fence = await this.#opened();
      return work(await fence.ready());
    });
  }

  #opened(): Promise<VersionFence<RestoreDatabase>> {
    this.#fence ??= openFence().catch((error: unknown) => {
      // Tried again at the next use.
      this.#fence = undefined;
      throw error;
    });
    return this.#fence;
  }
}

async function openFence(): Promise<VersionFence<RestoreDatabase>> {
  const factory = await restoreFactory();
  // Newer code may take this database over; the plans' own fence is what the person hears of.
  const watch = { onOutdated: ignore, onBlocked: ignore, onOpen: ignore };
  return new VersionFence(new RestoreDatabase(factory), factory, watch);
}

function ignore(): void {
  return undefined;
}

function readPoint(row: RestoreRow | MirrorRow): readonly RestorePoint[] {
  const plan = readPlan(row.plan);
  if (!plan.ok) return [];
  const { planId, rev, at } = row;
  return [{ seq: 'seq' in row ? row.seq : 'mirror', planId, rev, at, plan: plan.value }];
}
