import { partsById, type LineYear } from '../../domain/outcome.ts';
import type { CostLine } from '../../domain/plan.ts';
import { BOOK_TEXT, EXECUTION_TEXT } from '../../locale/book-text.ts';
import { nameOf } from '../../locale/plan-names.ts';
import type { BookSheet } from './book.ts';
import type { CostPlaces } from './cost-parts.ts';
import { addDivision, pairHead, pairLook, type DividedCell } from './divided-rows.ts';
import { Draft } from './draft.ts';
import type { HoursPlaces } from './hours-book-sheet.ts';
import { liveCosts } from './live-amounts.ts';
import { euros, Places, type Making } from './making.ts';
import type { WeightPlaces } from './weight-places.ts';

/** What the costs are divided by. */
interface Bearing {
  readonly costs: CostPlaces;
  /** By key, year and party. */
  readonly shares: Places;
  /** The same as whole numbers. */
  readonly weights: WeightPlaces;
  readonly hours: HoursPlaces | undefined;
}

/**
 * Who bears the cost of each line with an executor: by the hours that are divided, or by the
 * executors' shares. `places`: by line, party and year. Undefined in a plan without such lines.
 */
export function executionSheet(
  making: Making,
  bearing: Bearing,
): { readonly sheet: BookSheet; readonly places: Places; readonly draft: Draft } | undefined {
  const { plan, years, outcome } = making;
  const draft = new Draft(BOOK_TEXT.sheets.execution, EXECUTION_TEXT.title, EXECUTION_TEXT.note);
  const places = new Places();
  draft.add(...pairHead(years));
  let any = false;
  for (const line of plan.costLines) {
    const yearly = outcome.lines.find(({ id }) => id === line.id)?.years ?? [];
    if (yearly.every(({ costs }) => costs === undefined)) continue;
    any = true;
    draft.heading(line.name);
    addLine(making, bearing, { draft, places }, line, yearly);
  }
  return any ? { sheet: draft.sheet(pairLook(years)), places, draft } : undefined;
}

function addLine(
  { plan, years }: Making,
  bearing: Bearing,
  { draft, places }: { readonly draft: Draft; readonly places: Places },
  line: CostLine,
  yearly: readonly LineYear[],
): void {
  const key = line.executor?.key;
  const borne = yearly.map(({ costs }) => partsById(costs));
  addDivision(draft, {
    name: EXECUTION_TEXT.cost,
    key: key === undefined ? BOOK_TEXT.onlyParty : nameOf(plan, 'keys', key),
    check: BOOK_TEXT.checkRow,
    open: BOOK_TEXT.open,
    parties: plan.parties.filter(({ id }) => borne.some((parties) => parties.has(id))),
    years,
    totals: yearly.map(({ year, costs }) =>
      costs === undefined ? undefined : bearing.costs.totals.get(line.id, year),
    ),
    cellOf: ({ id }, at) => {
      const amount = borne[at]?.get(id);
      if (amount === undefined) return undefined;
      const year = years[at] ?? 0;
      const minutes = bearing.hours?.minutes.get(line.id, year);
      const by = key === undefined ? 'only-party' : bearing.weights.get(key, year);
      const total = bearing.costs.totals.get(line.id, year)?.value ?? 0;
      return {
        divided: euros(amount),
        share: shareOf(bearing, line, id, year),
        ...liveCosts(minutes, by, id, total),
      };
    },
    place: { party: (place, party, year) => places.set(place, line.id, party, year) },
  });
}

/** By hours where there are any, else by the executors' key. */
function shareOf(
  { shares, hours }: Bearing,
  line: CostLine,
  party: string,
  year: number,
): DividedCell['share'] {
  const own = hours?.assigned.get(line.id, party, year);
  const all = hours?.sums.get(line.id, year);
  if (own !== undefined && all !== undefined && all.value > 0) {
    const address = `IF(${all.address}=0,0,${own.address}/${all.address})`;
    return { address, value: own.value / all.value };
  }
  const key = line.executor?.key;
  return key === undefined ? undefined : shares.get(key, year, party);
}
