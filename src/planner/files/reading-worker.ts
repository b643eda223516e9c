import type { Plan } from '../../domain/plan.ts';
import { BookLook } from '../../import/book-look.ts';
import { readPlanOf } from './read-plan.ts';

/** What the page asks about its file. A worker reads one file, and may be asked more than once. */
export type ReadingOrder = { readonly file: File } & (
  | { readonly ask: 'plan' }
  | { readonly ask: 'first'; readonly plan: Plan; readonly separator?: string | undefined }
  | {
      readonly ask: 'sheet';
      readonly plan: Plan;
      readonly separator?: string | undefined;
      readonly place: number;
      readonly names?: number | undefined;
    }
);

let opened: { readonly look: BookLook; readonly separator: string | undefined } | undefined;

function lookOf(file: File, separator: string | undefined): BookLook {
  if (opened?.separator !== separator) opened = undefined;
  opened ??= { look: new BookLook(file, separator), separator };
  return opened.look;
}

function answer(order: ReadingOrder): Promise<unknown> {
  switch (order.ask) {
    case 'plan':
      return readPlanOf(order.file);
    case 'first':
      return lookOf(order.file, order.separator).first(order.plan);
    case 'sheet':
      return lookOf(order.file, order.separator).at(order.place, order.plan, order.names);
  }
}

addEventListener('message', ({ data }: MessageEvent<ReadingOrder>) => {
  answer(data).then(
    (result) => postMessage(result),
    // An error that nobody catches is what the page hears of.
    (error: unknown) => reportError(error),
  );
});
