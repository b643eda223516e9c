import { lookOf, STYLE_NAMES, type CellLook, type StyleName } from '../book/style.ts';

/** Numbers of formats below this one are Excel's own. */
const OWN_FORMATS = 164;
/** Excel's own number of the text format. */
const TEXT_FORMAT = 49;
const FONT = 'Calibri';

/** The number of each style in the file; 0 is the one without anything. */
export const XLSX_STYLE = Object.fromEntries(
  STYLE_NAMES.map((style, at) => [style, at + 1]),
) as Readonly<Record<StyleName, number>>;

/** The part with all styles: a font, a fill and a border for each, which no program minds. */
export function xlsxStyles(): string {
  const looks: readonly CellLook[] = [{}, ...STYLE_NAMES.map(lookOf)];
  const formats = [
    ...new Set(looks.flatMap(({ format }) => (format === undefined ? [] : [format]))),
  ];
  const own = formats.filter((format) => format !== '@');
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list(
      'numFmts',
      own.map((format, at) => `<numFmt numFmtId="${OWN_FORMATS + at}" formatCode="${format}"/>`),
    ),
    list('fonts', looks.map(font)),
    // The first two are fixed by the format.
    list('fills', ['<fill><patternFill patternType="none"/></fill>', gray, ...looks.map(fill)]),
    list('borders', looks.map(border)),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    list(
      'cellXfs',
      looks.map((look, at) => cell(look, at, formatNumber(look, own))),
    ),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

const gray = '<fill><patternFill patternType="gray125"/></fill>';

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function formatNumber({ format }: CellLook, own: readonly string[]): number {
  if (format === undefined) return 0;
  return format === '@' ? TEXT_FORMAT : OWN_FORMATS + own.indexOf(format);
}

function font({ bold, italic, size, ink }: CellLook): string {
  return [
    '<font>',
    bold === true ? '<b/>' : '',
    italic === true ? '<i/>' : '',
    `<sz val="${size ?? 11}"/>`,
    `<color rgb="FF${ink ?? '000000'}"/>`,
    `<name val="${FONT}"/><family val="2"/></font>`,
  ].join('');
}

function fill({ fill: colour }: CellLook): string {
  if (colour === undefined) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function border({ rule }: CellLook): string {
  const bottom = rule === true ? '<bottom style="thin"><color auto="1"/></bottom>' : '<bottom/>';
  return `<border><left/><right/><top/>${bottom}<diagonal/></border>`;
}

function cell(
  { align, wrap, fill: colour, rule, format: look }: CellLook,
  at: number,
  format: number,
): string {
  const sides = { start: 'left', end: 'right' } as const;
  const attributes = [
    align === undefined ? '' : ` horizontal="${sides[align]}"`,
    look === '@' ? ' vertical="top"' : '',
    wrap === true ? ' wrapText="1"' : '',
  ].join('');
  const applied = [
    format === 0 ? '' : ' applyNumberFormat="1"',
    ' applyFont="1"',
    colour === undefined ? '' : ' applyFill="1"',
    rule === true ? ' applyBorder="1"' : '',
    attributes === '' ? '' : ' applyAlignment="1"',
  ].join('');
  const start = `<xf numFmtId="${format}" fontId="${at}" fillId="${at + 2}" borderId="${at}" xfId="0"${applied}`;
  return attributes === '' ? `${start}/>` : `${start}><alignment${attributes}/></xf>`;
}
