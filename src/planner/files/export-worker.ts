import { compute } from '../../domain/compute.ts';
import type { Plan } from '../../domain/plan.ts';
import type { BookSource } from '../../export/book/making.ts';
import { planBook } from '../../export/book/plan-book.ts';
import { odsFile } from '../../export/file/ods-file.ts';
import { xlsxFile } from '../../export/file/xlsx-file.ts';

/** What the page asks for; it gets the bytes of the file back. */
export interface WorkbookOrder extends Omit<BookSource, 'computed' | 'base'> {
  readonly kind: 'xlsx' | 'ods';
  readonly plan: Plan;
  readonly base: Plan;
}

async function fileOf({ kind, plan, base, ...source }: WorkbookOrder) {
  const computedOf = (each: Plan) => ({ plan: each, outcome: compute(each) });
  const book = planBook({ ...source, computed: computedOf(plan), base: computedOf(base) });
  return kind === 'xlsx' ? xlsxFile(book) : odsFile(book);
}

addEventListener('message', ({ data }: MessageEvent<WorkbookOrder>) => {
  fileOf(data).then(
    (bytes) => postMessage(bytes, { transfer: [bytes.buffer] }),
    // An error that nobody catches is what the page hears of.
    (error: unknown) => reportError(error),
  );
});
