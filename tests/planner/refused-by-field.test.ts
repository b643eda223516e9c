import { describe, expect, it } from 'vitest';
import { enterCell } from '../../src/planner/cell-entry.ts';
import type { CellInput } from '../../src/sheets/sheet.ts';

// What each kind of field says of the same texts: the words name what belongs in that field, and a
// reading is offered only where the field could hold it.

const FIELDS = {
  uren: { type: 'decimal', places: 2, unit: 'hours', required: true },
  euro: { type: 'decimal', places: 2, unit: 'euro' },
  aandeel: { type: 'decimal', places: 4, unit: 'percent', max: '100' },
  index: { type: 'decimal', places: 4, unit: 'percent' },
} as const satisfies Record<string, CellInput>;

const SAID: readonly [field: keyof typeof FIELDS, text: string, said: string][] = [
  ['uren', '999999999999', '999999999999'],
  ['uren', '9999999999999', '“9999999999999” is te groot. Vul hoogstens 999.999.999.999 in.'],
  [
    'uren',
    '72,555',
    '“72,555” heeft te veel cijfers achter de komma. Er zijn hoogstens twee cijfers mogelijk.',
  ],
  ['uren', '€ 5.000', '“€ 5.000” is een bedrag. Hier hoort een aantal uren.'],
  ['uren', '5.000', '“5.000” kan 5000 of 5 zijn. [5000] [5]'],
  ['uren', '12%', '“12%” is een percentage. Hier hoort een aantal uren.'],
  ['uren', '6:00', '“6:00” is niet duidelijk. Bedoelt u 6? [6]'],
  ['uren', '12 uur', '12'],
  ['uren', '', 'Het veld is leeg. Vul iets in.'],
  ['euro', '5.000', '5000'],
  ['euro', '€ 5.000', '5000'],
  ['euro', '1,480', '“1,480” kan 1480 of 1,48 zijn. [1480] [1,48]'],
  [
    'euro',
    '8,912',
    '“8,912” heeft te veel cijfers achter de komma. Er zijn hoogstens twee cijfers mogelijk.',
  ],
  ['euro', '12%', '“12%” is een percentage. Hier hoort een bedrag in euro’s.'],
  ['euro', '12 uur', '“12 uur” is een aantal uren. Hier hoort een bedrag in euro’s.'],
  ['euro', '6:00', '“6:00” is een tijd, geen getal. Schrijf bijvoorbeeld 1234,50.'],
  ['euro', '', 'leeg'],
  ['aandeel', '€ 5.000', '“€ 5.000” is een bedrag. Hier hoort een percentage.'],
  ['aandeel', '5.000', '“5.000” is meer dan 100. Bedoelt u 5? [5]'],
  ['aandeel', '130', '“130” is te groot. Vul hoogstens 100 in.'],
  ['aandeel', '100,0001', '“100,0001” is te groot. Vul hoogstens 100 in.'],
  ['aandeel', '1.234.567', '“1.234.567” is te groot. Vul hoogstens 100 in.'],
  ['aandeel', '12 uur', '“12 uur” is een aantal uren. Hier hoort een percentage.'],
  ['index', '130', '130'],
  ['index', '1.480', '“1.480” kan 1480 of 1,48 zijn. [1480] [1,48]'],
  ['index', '-5', '“-5” is minder dan nul. Vul 0 of meer in.'],
];

describe('what a field says of a text that is not its own', () => {
  it.each(SAID)('%s: “%s”', (field, text, said) => {
    const cell = { text: 'x', label: 'Cel', input: FIELDS[field] };
    const address = { at: 'name', list: 'parties', id: 'elburg' } as const;
    const entry = enterCell({ ...cell, address }, text);
    const offered = entry.ok
      ? (entry.value ?? 'leeg')
      : [entry.reason.detail, ...entry.reason.readings.map((reading) => `[${reading.text}]`)].join(
          ' ',
        );
    expect(offered).toBe(said);
  });
});
