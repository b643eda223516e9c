import type { Edit } from './edit.ts';

/** Whether an edit of cells only takes away: it empties them, or chooses nothing in their lists. */
export function isEmptying(edit: Edit): boolean {
  if (edit.edit === 'set-cells') {
    return edit.changes.every(({ value }) => value === null || value === '');
  }
  if (edit.edit === 'several') return edit.edits.every(isEmptying);
  if (edit.edit === 'set-line-key') return edit.key === null;
  if (edit.edit === 'set-line-index') return edit.index === null;
  return edit.edit === 'set-executor' && edit.executor?.key === undefined;
}
