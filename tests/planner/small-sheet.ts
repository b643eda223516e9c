import type { Sheet, SheetCell } from '../../src/sheets/sheet.ts';

const figure = { type: 'decimal', places: 6, unit: 'figure' } as const;
const percent = { type: 'decimal', places: 4, unit: 'percent', max: '100' } as const;

/** A figure of a municipality, to type in. */
export function figureCell(party: string, text: string): SheetCell {
  return {
    text,
    label: `${party}, cijfer`,
    address: { at: 'figure', indicator: 'huur', party },
    input: figure,
  };
}

/** A share set by hand, to type in. */
function fixedCell(party: string): SheetCell {
  return {
    text: '',
    label: `${party}, vast aandeel`,
    address: { at: 'fixed', key: 'sleutel', party },
    input: percent,
  };
}

function column(id: string, computed: boolean) {
  return { id, title: id, align: 'end', computed, width: 100 } as const;
}

/** Three rows: a figure, a fixed share and a computed amount. The last row is the total. */
export const smallSheet: Sheet = {
  id: 'klein',
  caption: 'Klein blad',
  columns: [
    column('naam', false),
    column('cijfer', false),
    column('vast', false),
    column('bedrag', true),
  ],
  frozenRows: 0,
  rows: [
    {
      id: 'elburg',
      kind: 'item',
      header: { text: 'Elburg', label: 'Elburg' },
      cells: [
        figureCell('elburg', '13,8'),
        fixedCell('elburg'),
        { text: '11.661,00', label: 'Elburg, bijdrage' },
      ],
    },
    {
      id: 'putten',
      kind: 'item',
      header: { text: 'Putten', label: 'Putten' },
      cells: [
        figureCell('putten', '11,9'),
        fixedCell('putten'),
        { text: '10.055,50', label: 'Putten, bijdrage' },
      ],
    },
    {
      id: 'totaal',
      kind: 'total',
      header: { text: 'Totaal', label: 'Totaal' },
      cells: [
        { text: '25,7', label: 'Totaal' },
        { text: '', label: 'Totaal' },
        { text: '21.716,50', label: 'Totaal' },
      ],
    },
  ],
};
