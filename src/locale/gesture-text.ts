import type { CellAddress, Edit } from '../domain/edit.ts';
import type { GestureLabel } from '../domain/history.ts';
import { countCells } from './landing-text.ts';
import { ITEM_WORDS } from './item-words.ts';

const CELL_WORDS: Record<CellAddress['at'], string> = {
  figure: 'cijfer',
  weight: 'gewicht',
  fixed: 'vast aandeel',
  floor: 'ondergrens',
  cap: 'bovengrens',
  'phase-in': 'ingroei',
  'line-year': 'jaarbedrag of uren',
  'unit-price': 'prijs per stuk',
  'hours-per-fte': 'uren per fte',
  'cost-per-fte': 'kosten per fte',
  split: 'verdeling',
  'index-percent': 'index',
  name: 'naam',
  source: 'bron',
  'measured-on': 'peildatum',
  unit: 'eenheid',
  from: 'eerste jaar',
  until: 'laatste jaar',
  'key-note': 'afspraak',
};

const EDIT_WORDS: Record<Exclude<Edit['edit'], 'set-cells' | 'several'>, string> = {
  'take-inputs': 'alle invoer',
  'take-differences': 'verschillen overgenomen',
  'take-back': 'wijziging teruggezet',
  'set-title': 'naam van het plan',
  'set-note': 'notitie',
  'set-years': 'jaren',
  'set-rounding': 'afronding',
  'set-line-key': 'sleutel van de kostenpost',
  'set-executor': 'uitvoerder',
  'set-line-index': 'index van de kostenpost',
  'set-every-line-index': 'index op alle kostenposten',
  'set-phase-in': 'ingroei',
  'dial-hours': 'uren per week',
  'dial-cost-per-fte': 'kosten per fte',
  'dial-split': 'verdeling over de groepen',
  'dial-key': 'sleutel',
  'dial-fixed-share': 'vast aandeel',
  'reset-dials': 'knoppen teruggezet',
  'add-group': 'groep toegevoegd',
  'add-party': 'partij toegevoegd',
  'add-indicator': 'kolom toegevoegd',
  'add-key': 'sleutel toegevoegd',
  'add-index': 'index toegevoegd',
  'add-line': 'kostenpost toegevoegd',
  'import-figures': 'cijfers uit een bestand',
  'merge-parties': 'partijen samengevoegd',
  remove: 'verwijderd',
  move: 'verplaatst',
};

/** What a gesture was: "vast aandeel, Harderwijk" or "12 cellen". Said after an undo or redo. */
export function gestureText(label: GestureLabel): string {
  const { cells = 1, emptied, name } = label;
  const isBlock = label.edit === 'several' || (label.edit === 'set-cells' && cells > 1);
  if (isBlock) return `${countCells(cells)}${emptied === true ? ' leeggemaakt' : ''}`;
  const what = `${kindOf(label)}${name === undefined ? '' : `, ${name}`}`;
  return label.edit === 'set-cells' && emptied === true ? `${what} leeggemaakt` : what;
}

function kindOf({ edit, cell, list }: GestureLabel): string {
  if (edit === 'set-cells' || edit === 'several') {
    return cell === undefined ? 'wijziging' : CELL_WORDS[cell.at];
  }
  const isItem = (edit === 'remove' || edit === 'move') && list !== undefined;
  return isItem ? `${ITEM_WORDS[list]} ${EDIT_WORDS[edit]}` : EDIT_WORDS[edit];
}

/** Said after a step back or forth: "Ongedaan gemaakt: 12 cellen leeggemaakt." */
export function steppedText(move: 'undo' | 'redo', label: GestureLabel): string {
  return `${move === 'undo' ? 'Ongedaan gemaakt' : 'Opnieuw gedaan'}: ${gestureText(label)}.`;
}
