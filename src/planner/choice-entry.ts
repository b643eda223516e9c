import type { Edit } from '../domain/edit.ts';
import { choiceEdit } from '../sheets/cell-choice.ts';
import type { ChoiceOption, Sheet, SheetCell } from '../sheets/sheet.ts';
import { cellAt, type LaidText } from './paste/laid-text.ts';

/** What texts ask of the cells in which one of a list is chosen. */
export interface GivenChoices {
  /** In the order in which the plan can take them. */
  readonly edits: readonly Edit[];
  /** Every choice that was made is the one for nothing. */
  readonly emptied: boolean;
  /** Texts that no list has. */
  readonly unlisted: number;
  /** Texts that say something else than their cell, whatever became of them. */
  readonly differing: number;
  /** The texts for all other cells. */
  readonly others: readonly LaidText[];
}

/** Sorts out the texts for cells in which one of a list is chosen. */
export function givenChoices(sheet: Sheet, given: readonly LaidText[]): GivenChoices {
  const others: LaidText[] = [];
  const edits: { readonly edit: Edit; readonly isLast: boolean }[] = [];
  let emptied = true;
  let unlisted = 0;
  let differing = 0;
  for (const each of given) {
    const cell = cellAt(sheet, each.row, each.column);
    if (cell?.choice === undefined) others.push(each);
    else {
      const value = optionOf(cell, each.text)?.value;
      if (each.text.trim() !== '' && each.text.trim() !== cell.text) differing += 1;
      if (value === undefined) unlisted += 1;
      else if (value !== chosenValue(cell)) {
        // The key of who carries a line out would bring back whoever was just taken away.
        const isLast = cell.choice.of === 'executor-group';
        emptied &&= value === '';
        edits.push({ edit: choiceEdit(cell.choice, value), isLast });
      }
    }
  }
  const ordered = [
    ...edits.filter(({ isLast }) => !isLast),
    ...edits.filter((each) => each.isLast),
  ];
  return { edits: ordered.map(({ edit }) => edit), emptied, unlisted, differing, others };
}

function optionOf({ input }: SheetCell, text: string): ChoiceOption | undefined {
  if (input?.type !== 'choice') return undefined;
  const wanted = text.trim();
  const { options } = input;
  return (
    options.find(({ value }) => value === wanted) ?? options.find((each) => each.text === wanted)
  );
}

function chosenValue({ input }: SheetCell): string | undefined {
  return input?.type === 'choice' ? input.chosen : undefined;
}
