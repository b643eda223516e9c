import type { CostLine } from '../domain/plan.ts';
import { byId } from '../domain/plan-lists.ts';
import { entryOf } from '../domain/string-map.ts';
import { groupWord } from '../locale/plan-names.ts';
import { choiceCell, type Edited } from './editable-cells.ts';
import { blankCell } from './sheet-cells.ts';
import type { CellChoice, ChoiceOption, SheetCell } from './sheet.ts';

/** What is chosen from a list in a cost line: index, keys, and who carries it out. */

const NONE: ChoiceOption = { value: '', text: 'geen' };

/** "Verhuiscoaches, uren per week": the words of a cell of a cost line. */
export function labelOf(line: CostLine, title: string): string {
  return `${line.name}, ${title.toLowerCase()}`;
}

function options(items: readonly { readonly id: string; readonly name: string }[]): ChoiceOption[] {
  return [NONE, ...items.map(({ id, name }) => ({ value: id, text: name }))];
}

/** What the same line has in the proposal; nothing when the proposal does not have the line. */
function inBase(
  { base }: Edited,
  line: CostLine,
  read: (line: CostLine) => string | undefined,
): string | undefined {
  const old = base === undefined ? undefined : byId(base.costLines, line.id);
  return old === undefined ? undefined : (read(old) ?? '');
}

export function indexCell(edited: Edited, line: CostLine): SheetCell {
  return choiceCell(
    { of: 'line-index', line: line.id },
    options(edited.plan.indices),
    { now: line.index ?? '', before: inBase(edited, line, ({ index }) => index) },
    labelOf(line, 'Index'),
  );
}

export function executorCell(edited: Edited, line: CostLine): SheetCell {
  return choiceCell(
    { of: 'executor-group', line: line.id, keys: line.keys },
    options(edited.plan.groups),
    {
      now: line.executor?.group ?? '',
      before: inBase(edited, line, ({ executor }) => executor?.group),
    },
    labelOf(line, 'Uitvoerder'),
  );
}

/** The key by which a group divides its part of the line. */
export function groupKeyCell(edited: Edited, line: CostLine, group: string): SheetCell {
  const keyOf = ({ keys }: CostLine) => entryOf(keys, group);
  return keyCell(
    edited,
    group,
    { of: 'line-key', line: line.id, group },
    {
      now: keyOf(line),
      before: inBase(edited, line, keyOf),
      label: labelOf(line, `sleutel ${groupWord(edited.plan, group)}`),
    },
  );
}

/** The key by which the executors divide the work; nothing to choose without an executor. */
export function executorKeyCell(edited: Edited, line: CostLine): SheetCell {
  const group = line.executor?.group;
  if (group === undefined) return blankCell();
  const keyOf = ({ executor }: CostLine) => executor?.key;
  return keyCell(
    edited,
    group,
    { of: 'executor-key', line: line.id, group },
    {
      now: keyOf(line),
      before: inBase(edited, line, keyOf),
      label: labelOf(line, 'sleutel uitvoerder'),
    },
  );
}

interface Chosen {
  readonly now: string | undefined;
  readonly before: string | undefined;
  readonly label: string;
}

/** A group of one party needs no key; nor is there anything to choose where no key exists. */
function keyCell(
  { plan }: Edited,
  group: string,
  choice: CellChoice,
  { now, before, label }: Chosen,
): SheetCell {
  const keys = plan.keys.filter((key) => key.group === group);
  const parties = plan.parties.filter((party) => party.group === group);
  if (now === undefined && (keys.length === 0 || parties.length < 2)) return blankCell();
  return choiceCell(choice, options(keys), { now: now ?? '', before }, label);
}
