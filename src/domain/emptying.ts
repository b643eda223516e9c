import type { Edit } from './edit.ts';

/** Whether an edit of cells only takes away: it empties them, or chooses nothing in their lists. */
export function isEmptying(edit: Edit): boolean {
  switch (edit.edit) {
    case 'set-cells':
      return edit.changes.every(({ value }) => value === null || value === '');
    case 'several':
      return edit.edits.every(isEmptying);
    case 'set-line-key':
      return edit.key === null;
    case 'set-line-index':
      return edit.index === null;
    case 'set-executor':
      return edit.executor?.key === undefined;
    default:
      return false;
  }
}
