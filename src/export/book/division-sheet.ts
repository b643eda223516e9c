import { partsById, type LineYear } from '../../domain/outcome.ts';
import type { CostLine } from '../../domain/plan.ts';
import { BOOK_TEXT, DIVISION_TEXT } from '../../locale/book-text.ts';
import { nameOf } from '../../locale/plan-names.ts';
import { result, words, type BookCell, type BookSheet } from './book.ts';
import type { CostPlaces } from './cost-parts.ts';
import { addDivision, dividedColumn, pairHead, pairLook } from './divided-rows.ts';
import { Draft, sumOf } from './draft.ts';
import { liveMoney, unitsInEuro } from './live-amounts.ts';
import { added, euros, Places, type Making } from './making.ts';
import type { WeightPlaces } from './weight-places.ts';

/** Where formulas elsewhere find what each party pays. */
export interface DivisionPlaces {
  /** By line, party and year. */
  readonly paid: Places;
  /** What nobody can be charged, by "all" or "settled" and year; only where there is any. */
  readonly open: Places;
}

/**
 * From the part of each group to the amount of each party: unrounded by formula, and as divided.
 * @param shares by key, year and party
 * @param weights the same as whole numbers
 */
export function divisionSheet(
  making: Making,
  costs: CostPlaces,
  { shares, weights }: { readonly shares: Places; readonly weights: WeightPlaces },
): { readonly sheet: BookSheet; readonly places: DivisionPlaces; readonly draft: Draft } {
  const { plan, years, outcome } = making;
  const draft = new Draft(BOOK_TEXT.sheets.division, DIVISION_TEXT.title, DIVISION_TEXT.note);
  const places: DivisionPlaces = { paid: new Places(), open: new Places() };
  draft.add(...pairHead(years));
  const open: Open[] = [];
  for (const line of plan.costLines) {
    draft.heading(line.name);
    const yearly = outcome.lines.find(({ id }) => id === line.id)?.years ?? [];
    for (const { id } of plan.groups) {
      addGroup({ making, draft, costs, shares, weights, places, open, line, yearly }, id);
    }
  }
  addOpenSums(making, draft, places.open, open);
  return { sheet: draft.sheet(pairLook(years)), places, draft };
}

/** What is open in one place of the sheet. */
interface Open {
  readonly line: string;
  readonly year: number;
  readonly address: string;
  readonly value: number;
}

/**
 * Adds up what is open, of all lines and of those that are settled. It is done on this sheet
 * because a formula elsewhere that names every place can pass the 8,192 signs that Excel takes.
 */
function addOpenSums(
  { years, outcome }: Making,
  draft: Draft,
  places: Places,
  open: readonly Open[],
): void {
  if (open.every(({ value }) => value === 0)) return;
  const isSettled = ({ line, year }: Open) =>
    outcome.lines.find(({ id }) => id === line)?.years.find((each) => each.year === year)?.costs !==
    undefined;
  draft.add();
  for (const which of ['all', 'settled'] as const) {
    const row = draft.next;
    const cells = years.flatMap((year, at): BookCell[] => {
      const parts = open.filter(
        (each) => each.year === year && (which === 'all' || isSettled(each)),
      );
      const value = added(parts.map((each) => each.value));
      const column = dividedColumn(at);
      places.set({ address: draft.out(column, row), value }, which, year);
      return [undefined, result(sumOf(parts.map(({ address }) => address)), value, 'moneySum')];
    });
    draft.add(words(DIVISION_TEXT.openSum[which], 'strong'), undefined, ...cells);
  }
}

interface GroupMaking {
  readonly making: Making;
  readonly draft: Draft;
  readonly costs: CostPlaces;
  readonly shares: Places;
  readonly weights: WeightPlaces;
  readonly places: DivisionPlaces;
  readonly open: Open[];
  readonly line: CostLine;
  readonly yearly: readonly LineYear[];
}

function addGroup(about: GroupMaking, group: string): void {
  const { making, draft, costs, shares, weights, places, open, line, yearly } = about;
  const { plan, years } = making;
  if (line.split[group] === undefined) return;
  const paid = yearly.map(({ groups }) =>
    partsById(groups.find(({ id }) => id === group)?.parties),
  );
  const key = line.keys[group];
  const name = nameOf(plan, 'groups', group);
  addDivision(draft, {
    name,
    key: key === undefined ? BOOK_TEXT.onlyParty : nameOf(plan, 'keys', key),
    check: DIVISION_TEXT.checkOf(name),
    open: DIVISION_TEXT.openOf(name),
    parties: plan.parties.filter(
      (party) => party.group === group && paid.some((parties) => parties.has(party.id)),
    ),
    years,
    totals: years.map((year) => costs.parts.get(line.id, group, year)),
    cellOf: ({ id }, at) => {
      const amount = paid[at]?.get(id);
      if (amount === undefined) return undefined;
      const year = years[at] ?? 0;
      const share = key === undefined ? undefined : shares.get(key, year, id);
      const total = costs.parts.get(line.id, group, year)?.value ?? 0;
      const by = key === undefined ? 'only-party' : weights.get(key, year);
      return { divided: euros(amount), share, ...liveMoney(by, id, total, unitsInEuro(plan)) };
    },
    place: {
      party: (place, party, year) => places.paid.set(place, line.id, party, year),
      open: (place, year) => void open.push({ ...place, line: line.id, year }),
    },
  });
}
