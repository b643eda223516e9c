import type { Book } from './book.ts';
import { contributionsBookSheet } from './contributions-book-sheet.ts';
import { costsBookSheet } from './costs-book-sheet.ts';
import { coverSheet } from './cover-sheet.ts';
import { divisionSheet } from './division-sheet.ts';
import { executionSheet } from './execution-sheet.ts';
import { figuresSheet } from './figures-sheet.ts';
import { hoursBookSheet } from './hours-book-sheet.ts';
import { keysBookSheet } from './keys-book-sheet.ts';
import { makingOf, type BookSource } from './making.ts';
import { settlementBookSheet } from './settlement-book-sheet.ts';

/**
 * A whole plan as a workbook: every number that the planner shows, with the formula by which it
 * follows from the ones before it, down to the cent: the formulas carry out the rounding rule with
 * whole numbers. Where these are too large to be exact in every program, what is divided stands as a
 * number, in another colour.
 */
export function planBook(source: BookSource): Book {
  const making = makingOf(source);
  const figures = figuresSheet(making);
  const keys = keysBookSheet(making, figures.places);
  const costs = costsBookSheet(making);
  const division = divisionSheet(making, costs.places, keys);
  const contributions = contributionsBookSheet(making, costs.places, division.places);
  const hours = hoursBookSheet(making, costs.places, keys);
  const execution = executionSheet(making, {
    costs: costs.places,
    shares: keys.shares,
    weights: keys.weights,
    hours: hours?.places,
  });
  const settlement = settlementBookSheet(making, {
    costs: costs.places,
    division: division.places,
    contributions: contributions.places,
    borne: execution?.places,
  });
  const made = [figures, keys, costs, division, contributions, hours, execution, settlement];
  const present = made.filter((each) => each !== undefined);
  const cover = coverSheet(
    making,
    present.map(({ draft }) => draft),
  );
  return { title: making.plan.title, sheets: [cover, ...present.map(({ sheet }) => sheet)] };
}
