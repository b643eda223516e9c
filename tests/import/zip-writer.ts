import { zipSync, strToU8, type Zippable } from 'fflate';

const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A zip of parts that are given as text or bytes. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    zippable[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(zippable, { level: 9 });
}

function relations(
  ...of: readonly (readonly [id: string, kind: string, target: string])[]
): string {
  const all = of.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${RELS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships>${all.join('')}</Relationships>`;
}

/** The parts of an xlsx workbook with one sheet "Cijfers", written by hand. */
export function xlsxParts(
  rows: string,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    '_rels/.rels': relations(['a', 'officeDocument', '/xl/workbook.xml']),
    'xl/_rels/workbook.xml.rels': relations(
      ['s', 'worksheet', 'worksheets/sheet1.xml'],
      ['t', 'sharedStrings', 'sharedStrings.xml'],
      ['u', 'styles', 'styles.xml'],
    ),
    'xl/workbook.xml': `<workbook><sheets><sheet name="Cijfers" sheetId="1" r:id="s"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  };
}
