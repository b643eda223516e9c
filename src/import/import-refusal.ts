import { refuse, succeed, type Result } from '../domain/result.ts';
import type { ImportProblem } from '../locale/import-problem.ts';

/** Thrown deep in a reader and caught once, by `readable`: every loop would have to carry it else. */
export class ImportRefusal extends Error {
  readonly problem: ImportProblem;

  constructor(problem: ImportProblem) {
    super(problem.problem);
    this.problem = problem;
  }
}

/** What a reader gives, or why it stopped. Anything else that goes wrong is a fault of ours. */
export async function readable<Value>(
  read: () => Promise<Value>,
): Promise<Result<Value, ImportProblem>> {
  try {
    return succeed(await read());
  } catch (error) {
    if (error instanceof ImportRefusal) return refuse(error.problem);
    throw error;
  }
}
