import { lookOf, STYLE_NAMES, type CellLook, type StyleName } from '../book/style.ts';

/** The name of each style in the file. */
export const ODS_STYLE = Object.fromEntries(
  STYLE_NAMES.map((style, at) => [style, `ce${at + 1}`]),
) as Readonly<Record<StyleName, string>>;

/** All styles of cells, each with the format of its numbers. */
export function odsCellStyles(): string {
  const formats = [...new Set(STYLE_NAMES.flatMap((style) => lookOf(style).format ?? []))];
  const nameOf = (format: string) => `N${formats.indexOf(format) + 1}`;
  return [
    ...formats.map((format) => numberStyle(format, nameOf(format))),
    ...STYLE_NAMES.map((style) => {
      const look = lookOf(style);
      const format =
        look.format === undefined ? '' : ` style:data-style-name="${nameOf(look.format)}"`;
      const start = `<style:style style:name="${ODS_STYLE[style]}" style:family="table-cell"${format}>`;
      return `${start}${cellProperties(look)}${paragraph(look)}${letterProperties(look)}</style:style>`;
    }),
  ].join('');
}

/** The few shapes of format codes that `style.ts` has: text, and digits with or without a percent sign. */
function numberStyle(format: string, name: string): string {
  if (format === '@') {
    return `<number:text-style style:name="${name}"><number:text-content/></number:text-style>`;
  }
  const decimals = /\.([0#]+)/.exec(format)?.[1] ?? '';
  const least = decimals.replaceAll('#', '').length;
  const digits = [
    `<number:number number:decimal-places="${decimals.length}"`,
    ` number:min-decimal-places="${least}" number:min-integer-digits="1"`,
    format.includes(',') ? ' number:grouping="true"/>' : '/>',
  ].join('');
  const kind = format.endsWith('%') ? 'percentage' : 'number';
  const sign = format.endsWith('%') ? '<number:text>%</number:text>' : '';
  return `<number:${kind}-style style:name="${name}">${digits}${sign}</number:${kind}-style>`;
}

function cellProperties({ fill, rule, wrap, format }: CellLook): string {
  const properties = [
    fill === undefined ? '' : ` fo:background-color="#${fill}"`,
    rule === true ? ' fo:border-bottom="0.75pt solid #000000"' : '',
    wrap === true ? ' fo:wrap-option="wrap"' : '',
    format === '@' ? ' style:vertical-align="top"' : '',
  ].join('');
  return properties === '' ? '' : `<style:table-cell-properties${properties}/>`;
}

function paragraph({ align }: CellLook): string {
  return align === undefined ? '' : `<style:paragraph-properties fo:text-align="${align}"/>`;
}

function letterProperties({ bold, italic, size, ink }: CellLook): string {
  const properties = [
    bold === true ? ' fo:font-weight="bold"' : '',
    italic === true ? ' fo:font-style="italic"' : '',
    size === undefined ? '' : ` fo:font-size="${size}pt"`,
    ink === undefined ? '' : ` fo:color="#${ink}"`,
  ].join('');
  return properties === '' ? '' : `<style:text-properties${properties}/>`;
}
