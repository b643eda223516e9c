import { apportion, type Apportionment } from './apportion.ts';
import { rational, toText } from './rational.ts';
import { inLine } from './serving-order.ts';
import type { Shares } from './shares.ts';
import type { ApportionWorking, LastUnit } from './working.ts';

/**
 * The working of one apportionment, by the same function that made the outcome.
 * @param total whole units; @param unitSize cents or minutes in one unit
 */
export function explainApportionment(
  total: number,
  shares: Shares,
  unit: 'cents' | 'minutes',
  unitSize: number,
): ApportionWorking {
  const result = apportion(total, shares);
  const remainders = shares.weights.map((weight) => (BigInt(total) * weight) % shares.sum);
  const order = inLine([...shares.ids.keys()], total, shares);
  const parts = shares.ids.map((id, place) => {
    const units = result.units[place] ?? 0;
    const weight = shares.weights[place] ?? 0n;
    const whole = (BigInt(total) * weight) / shares.sum;
    const extra: 0 | 1 = BigInt(units) > whole ? 1 : 0;
    return {
      id,
      share: shares.texts[place] ?? '0/1',
      quota: toText(rational(BigInt(total) * weight, shares.sum)),
      whole: units - extra,
      remainder: toText(rational(remainders[place] ?? 0n, shares.sum)),
      rank: order.indexOf(place) + 1,
      extra,
      units,
    };
  });
  return { total, unitSize, unit, left: result.left, parts, last: lastUnit(result, shares) };
}

function lastUnit({ last }: Apportionment, shares: Shares): LastUnit {
  if (last === undefined) return { by: 'none' };
  return {
    by: last.by,
    winner: shares.ids[last.winner] ?? '',
    loser: shares.ids[last.loser] ?? '',
  };
}
