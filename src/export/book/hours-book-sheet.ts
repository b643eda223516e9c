import { partsById, type LineYear } from '../../domain/outcome.ts';
import type { HoursLine } from '../../domain/plan.ts';
import { BOOK_TEXT, HOURS_TEXT } from '../../locale/book-text.ts';
import { nameOf } from '../../locale/plan-names.ts';
import { words, type BookSheet } from './book.ts';
import type { CostPlaces } from './cost-parts.ts';
import { addDivision, pairHead, pairLook } from './divided-rows.ts';
import { Draft } from './draft.ts';
import { added, hours, Places, type Making } from './making.ts';

/** Where formulas elsewhere find the hours that are divided. */
export interface HoursPlaces {
  /** By line, party and year. */
  readonly assigned: Places;
  /** All of a line: by line and year. */
  readonly sums: Places;
}

/**
 * Hours per week of every line with an executor: unrounded by formula, and as divided. Undefined in
 * a plan without such lines.
 * @param shares by key, year and party
 */
export function hoursBookSheet(
  making: Making,
  costs: CostPlaces,
  shares: Places,
): { readonly sheet: BookSheet; readonly places: HoursPlaces; readonly draft: Draft } | undefined {
  const { plan, years, outcome } = making;
  const lines = plan.costLines.filter((line) => line.kind === 'hours');
  if (lines.length === 0) return undefined;
  const draft = new Draft(BOOK_TEXT.sheets.hours, HOURS_TEXT.title, HOURS_TEXT.note);
  const places: HoursPlaces = { assigned: new Places(), sums: new Places() };
  draft.add(...pairHead(years));
  for (const line of lines) {
    draft.heading(line.name);
    const yearly = outcome.lines.find(({ id }) => id === line.id)?.years ?? [];
    if (yearly.every(({ minutes }) => minutes === undefined)) {
      draft.add(words(HOURS_TEXT.nobody, 'note'));
      continue;
    }
    addHours({ making, draft, costs, shares, places }, line, yearly);
  }
  return { sheet: draft.sheet(pairLook(years)), places, draft };
}

interface HoursMaking {
  readonly making: Making;
  readonly draft: Draft;
  readonly costs: CostPlaces;
  readonly shares: Places;
  readonly places: HoursPlaces;
}

function addHours(about: HoursMaking, line: HoursLine, yearly: readonly LineYear[]): void {
  const { making, draft, costs, shares, places } = about;
  const { plan, years } = making;
  const key = line.executor?.key;
  const assigned = yearly.map(({ minutes }) => partsById(minutes));
  addDivision(draft, {
    name: HOURS_TEXT.week,
    key: key === undefined ? BOOK_TEXT.onlyParty : nameOf(plan, 'keys', key),
    check: BOOK_TEXT.checkRow,
    open: BOOK_TEXT.open,
    parties: plan.parties.filter(({ id }) => assigned.some((parties) => parties.has(id))),
    years,
    totals: yearly.map(({ year, minutes }) => {
      const week = costs.weeks.get(line.id, year);
      if (week === undefined || minutes === undefined) return undefined;
      // Hours count in whole minutes, rounded half up.
      const value = hours(added(minutes.values));
      return { address: `ROUND(${week.address}*60,0)/60`, value };
    }),
    cellOf: ({ id }, at) => {
      const minutes = assigned[at]?.get(id);
      if (minutes === undefined) return undefined;
      const share = key === undefined ? undefined : shares.get(key, years[at] ?? 0, id);
      return { divided: hours(minutes), share };
    },
    place: {
      party: (place, party, year) => places.assigned.set(place, line.id, party, year),
      sum: (place, year) => places.sums.set(place, line.id, year),
    },
  });
}
