import { sumOfDecimals } from '../domain/decimal-sum.ts';
import type { Decimal, Indicator, Plan } from '../domain/plan.ts';
import { entryOf } from '../domain/string-map.ts';
import { formatRounded } from '../locale/number-nl.ts';
import type { Payer, Roster } from './payers.ts';
import { blankCell, figureColumn, textCell } from './sheet-cells.ts';
import type { SheetCell, SheetColumn } from './sheet.ts';

/** A contribution per home or per inhabitant: by the figures of a `count` indicator in a year. */
export interface PerCount {
  readonly indicator: Indicator;
  readonly year: number;
}

/** The indicators that a contribution can be divided by: those that count something. */
export function countIndicators(plan: Plan): readonly Indicator[] {
  return plan.indicators.filter(({ unit }) => unit === 'count');
}

export function perColumn({ indicator, year }: PerCount): SheetColumn {
  return figureColumn('per', `Per eenheid in ${year}`, {
    subtitle: indicator.name,
    narrow: 'pick',
    rule: true,
    width: 140,
  });
}

/** "10,14", or "–" where the indicator has no figure or belongs to another group. */
export function perCell(per: PerCount, plan: Roster, payer: Payer, cents: number): SheetCell {
  if (payer.kind === 'total') return blankCell();
  const label = `${payer.name}, per eenheid in ${per.year}`;
  const text = perText(per.indicator, plan, payer, cents);
  return text === undefined ? textCell('–', label, { tone: 'muted' }) : textCell(text, label);
}

/** Cents per home or inhabitant of a party or its group, as euros: "10,14". */
export function perText(
  indicator: Indicator,
  plan: Roster,
  payer: Payer,
  cents: number,
): string | undefined {
  const count = countOf(indicator, plan, payer);
  if (!/[1-9]/.test(count)) return undefined;
  return formatRounded(centsOver(cents, count), 2, '1/100');
}

function countOf({ figures, group }: Indicator, plan: Roster, payer: Payer): Decimal {
  if (payer.kind === 'party') return entryOf(figures, payer.id) ?? '0';
  if (payer.kind === 'total' || payer.id !== group) return '0';
  const parties = plan.parties.filter((party) => party.group === group);
  return sumOfDecimals(parties.map(({ id }) => entryOf(figures, id)));
}

/** Cents divided by a decimal, as the fraction "num/den": both are multiplied until it is whole. */
function centsOver(cents: number, decimal: Decimal): string {
  const [whole = '', decimals = ''] = decimal.split('.');
  return `${cents}${'0'.repeat(decimals.length)}/${whole}${decimals}`;
}
