import { readPlan } from '../codec/validate.ts';
import { succeed, type Result } from '../domain/result.ts';
import type { RestorePoint } from './plan-store.ts';
import { dropsFrom } from './restore-ring.ts';
import type { PlanState, PointShelf } from './restore-shelf.ts';

type Point = RestorePoint & { readonly seq: number };

/** Restore points of a page that keeps nothing: the same ring, gone with the page. */
export class MemoryShelf implements PointShelf {
  #points: readonly Point[] = [];
  #lastSeq = 0;

  keepPoint({ planId, rev, at, plan }: PlanState): Promise<Result<void, never>> {
    const read = readPlan(plan);
    const ofPlan = this.#points.filter((point) => point.planId === planId);
    if (!read.ok || ofPlan.at(-1)?.rev === rev) return done();
    this.#lastSeq += 1;
    const point = { seq: this.#lastSeq, planId, rev, at, plan: read.value };
    const drops = new Set(dropsFrom([...ofPlan, point]));
    this.#points = [...this.#points, point].filter(({ seq }) => !drops.has(seq));
    return done();
  }

  /** Nothing can be lost but the whole page. */
  mirror(): Promise<Result<void, never>> {
    return done();
  }

  catchUp(): Promise<Result<void, never>> {
    return done();
  }

  points(planId: string): Promise<Result<readonly RestorePoint[], never>> {
    return Promise.resolve(
      succeed(this.#points.filter((point) => point.planId === planId).reverse()),
    );
  }

  drop(planId: string): Promise<Result<void, never>> {
    this.#points = this.#points.filter((point) => point.planId !== planId);
    return done();
  }
}

function done(): Promise<Result<void, never>> {
  return Promise.resolve(succeed(undefined));
}
