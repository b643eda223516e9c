import type { Edit } from '../domain/edit.ts';
import type { Executor } from '../domain/plan.ts';
import { entryOf } from '../domain/string-map.ts';
import type { CellChoice } from './sheet.ts';

/**
 * The edit that choosing `value` in a cell stands for; "" chooses nothing. Whoever shows the sheet
 * gives it to the plan's gateway, which judges it.
 */
export function choiceEdit(choice: CellChoice, value: string): Edit {
  const chosen = value === '' ? null : value;
  switch (choice.of) {
    case 'line-key':
      return { edit: 'set-line-key', line: choice.line, group: choice.group, key: chosen };
    case 'line-index':
      return { edit: 'set-line-index', line: choice.line, index: chosen };
    case 'executor-group':
      return {
        edit: 'set-executor',
        line: choice.line,
        executor: chosen === null ? null : executor(chosen, entryOf(choice.keys, chosen)),
      };
    case 'executor-key':
      return {
        edit: 'set-executor',
        line: choice.line,
        executor: executor(choice.group, chosen ?? undefined),
      };
  }
}

function executor(group: string, key: string | undefined): Executor {
  return { group, ...(key === undefined ? {} : { key }) };
}
