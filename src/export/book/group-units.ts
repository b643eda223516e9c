import { isExact } from './largest-remainder.ts';
import { inEuros, unitsInEuro } from './live-amounts.ts';
import type { LineMaking } from './cost-parts.ts';
import { added, euros, part } from './making.ts';

/** Percentages have at most four decimals: as a part of one they are whole in a million. */
const SCALES = [1_000_000, 10_000];

/** Where a line's percentages stand: two rows for each group, and the row of its total. */
interface SplitRows {
  readonly first: number;
  readonly totalRow: number;
}

/**
 * The formula by which a group gets its part of a line's amount in whole units, by the column of the
 * year: the rounding rule over the groups of the split. Undefined where it could not be exact.
 */
export function groupUnits(
  { making, line, yearly }: LineMaking,
  groups: readonly string[],
  group: string,
  { first, totalRow }: SplitRows,
): ((column: string) => string) | undefined {
  const percents = groups.map((id) => part(line.split[id]));
  const perEuro = unitsInEuro(making.plan);
  const most = Math.max(0, ...yearly.map(({ total }) => euros(total) * perEuro));
  const scale = SCALES.find(
    (each) =>
      percents.every((percent) => Number.isInteger(Number((percent * each).toFixed(6)))) &&
      isExact(most, added(percents) * each),
  );
  if (scale === undefined || added(percents) === 0) return undefined;
  const cells = groups.map((_, place) => `$B${first + 2 * place}`);
  const weights = cells.map((cell) => `ROUND(${cell}*${scale},0)`);
  const sum = `ROUND((${cells.join('+')})*${scale},0)`;
  const own = groups.indexOf(group);
  return (column) => {
    const total = `ROUND(${column}${totalRow}*${perEuro},0)`;
    const whole = (place: number) => `INT(${total}*${weights[place] ?? '0'}/${sum})`;
    const rest = (place: number) => `(${total}*${weights[place] ?? '0'}-${sum}*${whole(place)})`;
    const ahead = groups.flatMap((id, place) => {
      if (place === own) return [];
      const [theirs, ours] = [weights[place] ?? '0', weights[own] ?? '0'];
      const first_ = id < group ? `(${theirs}>=${ours})` : `(${theirs}>${ours})`;
      return [`(${rest(place)}>${rest(own)})+(${rest(place)}=${rest(own)})*${first_}`];
    });
    const given = groups.map((_, place) => whole(place)).join('-');
    const before = ahead.length === 0 ? '0' : ahead.join('+');
    return inEuros(`${whole(own)}+((${before})<(${total}-${given}))`, perEuro);
  };
}
