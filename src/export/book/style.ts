/** How the cells of a workbook look. Format codes are as files hold them: each program shows its own signs. */
export interface CellLook {
  /** "@" is text that stays text when a person edits it. Absent: as the program sees fit. */
  readonly format?: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Points. */
  readonly size?: number;
  /** "rrggbb" */
  readonly ink?: string;
  readonly fill?: string;
  readonly align?: 'start' | 'end';
  readonly wrap?: true;
  /** A line below the cell. */
  readonly rule?: true;
}

/** The site's petrol: what a person filled in. */
const INPUT = '00586d';
/** The site's sand: what the planner worked out and a spreadsheet does not. */
const SAND = 'f8f3ea';
const MUTED = '3f5058';

const MONEY = '#,##0.00';
const UNROUNDED = '#,##0.0000';
const SHARE = '0.0000%';

export const LOOKS = {
  title: { format: '@', bold: true, size: 16 },
  trial: { format: '@', bold: true, size: 12 },
  heading: { format: '@', bold: true, size: 12 },
  note: { format: '@', italic: true, ink: MUTED },
  head: { format: '@', bold: true, wrap: true, rule: true },
  headEnd: { format: '@', bold: true, wrap: true, rule: true, align: 'end' },
  name: { format: '@' },
  strong: { format: '@', bold: true },
  wrapped: { format: '@', wrap: true },
  legendInput: { format: '@', wrap: true, ink: INPUT },
  legendDivided: { format: '@', wrap: true, fill: SAND },
  inputText: { format: '@', ink: INPUT, align: 'end', wrap: true },
  input: { ink: INPUT },
  inputWhole: { format: '#,##0', ink: INPUT },
  inputYear: { format: '0', ink: INPUT },
  inputMoney: { format: MONEY, ink: INPUT },
  inputPercent: { format: '0.0###%', ink: INPUT },
  plain: {},
  factor: { format: '0.00000000' },
  sum: { bold: true },
  share: { format: SHARE },
  shareSum: { format: SHARE, bold: true },
  unrounded: { format: UNROUNDED },
  money: { format: MONEY },
  moneySum: { format: MONEY, bold: true },
  divided: { format: MONEY, fill: SAND },
  hours: { format: MONEY },
  check: { format: MONEY, italic: true, ink: MUTED },
  checkSum: { format: MONEY, bold: true, align: 'start' },
} as const satisfies Readonly<Record<string, CellLook>>;

export type StyleName = keyof typeof LOOKS;

export const STYLE_NAMES = Object.keys(LOOKS) as readonly StyleName[];

/** The look of a style, with all that it may have. */
export function lookOf(style: StyleName): CellLook {
  return LOOKS[style];
}
