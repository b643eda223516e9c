import { partsById, type LineYear } from '../../domain/outcome.ts';
import type { HoursLine } from '../../domain/plan.ts';
import { BOOK_TEXT, HOURS_TEXT } from '../../locale/book-text.ts';
import { nameOf } from '../../locale/plan-names.ts';
import { words, type BookSheet } from './book.ts';
import type { CostPlaces } from './cost-parts.ts';
import { addDivision, dividedColumn, pairHead, pairLook } from './divided-rows.ts';
import { Draft } from './draft.ts';
import { liveHours } from './live-amounts.ts';
import { added, hours, Places, type Making } from './making.ts';
import { WeightPlaces } from './weight-places.ts';

/** Where formulas elsewhere find the hours that are divided. */
export interface HoursPlaces {
  /** By line, party and year. */
  readonly assigned: Places;
  /** All of a line: by line and year. */
  readonly sums: Places;
  /** The minutes of all parties of a line as whole numbers, by line and year. */
  readonly minutes: WeightPlaces;
}

/**
 * Hours per week of every line with an executor: unrounded by formula, and as divided. Undefined in
 * a plan without such lines.
 * @param shares by key, year and party
 * @param weights the same as whole numbers
 */
export function hoursBookSheet(
  making: Making,
  costs: CostPlaces,
  { shares, weights }: { readonly shares: Places; readonly weights: WeightPlaces },
): { readonly sheet: BookSheet; readonly places: HoursPlaces; readonly draft: Draft } | undefined {
  const { plan, years, outcome } = making;
  const lines = plan.costLines.filter((line) => line.kind === 'hours');
  if (lines.length === 0) return undefined;
  const draft = new Draft(BOOK_TEXT.sheets.hours, HOURS_TEXT.title, HOURS_TEXT.note);
  const places: HoursPlaces = {
    ...{ assigned: new Places(), sums: new Places() },
    minutes: new WeightPlaces(),
  };
  draft.add(...pairHead(years));
  for (const line of lines) {
    draft.heading(line.name);
    const yearly = outcome.lines.find(({ id }) => id === line.id)?.years ?? [];
    if (yearly.every(({ minutes }) => minutes === undefined)) {
      draft.add(words(HOURS_TEXT.nobody, 'note'));
      continue;
    }
    addHours({ making, draft, costs, shares, weights, places }, line, yearly);
  }
  return { sheet: draft.sheet(pairLook(years)), places, draft };
}

interface HoursMaking {
  readonly making: Making;
  readonly draft: Draft;
  readonly costs: CostPlaces;
  readonly shares: Places;
  readonly weights: WeightPlaces;
  readonly places: HoursPlaces;
}

function addHours(about: HoursMaking, line: HoursLine, yearly: readonly LineYear[]): void {
  const { making, draft, costs, shares, weights, places } = about;
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
      const year = years[at] ?? 0;
      const share = key === undefined ? undefined : shares.get(key, year, id);
      const by = key === undefined ? 'only-party' : weights.get(key, year);
      const week = costs.weeks.get(line.id, year)?.value ?? 0;
      return { divided: hours(minutes), share, ...liveHours(plan, by, id, week) };
    },
    withOrder: true,
    place: {
      rows: (first, last) => bookMinutes(about, line, yearly, { first, last }),
      party: (place, party, year) => places.assigned.set(place, line.id, party, year),
      sum: (place, year) => places.sums.set(place, line.id, year),
    },
  });
}

/** Where the minutes of a line stand, so that its costs can follow them. */
function bookMinutes(
  { making, draft, places }: HoursMaking,
  line: HoursLine,
  yearly: readonly LineYear[],
  rows: { readonly first: number; readonly last: number },
): void {
  yearly.forEach(({ year, minutes }, at) => {
    const values = partsById(minutes);
    const column = dividedColumn(at);
    const whole = (cells: string): string => `ROUND(${draft.name}!${cells}*60,0)`;
    const cell = (id: string) => places.assigned.get(line.id, id, year)?.address ?? '';
    places.minutes.set(line.id, year, {
      range: whole(draft.down(column, rows.first, rows.last)),
      order: `${draft.name}!${draft.down(1, rows.first, rows.last)}`,
      sum: whole(draft.cell(column, rows.first - 1)),
      total: added([...values.values()]),
      cells: new Map(
        making.plan.parties.flatMap(({ id }) => {
          if (!values.has(id)) return [];
          const address = cell(id);
          const order = address.replace(/![A-Z]+/, '!B');
          return [[id, { weight: `ROUND(${address}*60,0)`, order }] as const];
        }),
      ),
    });
  });
}
