import { weekMinutes } from '../domain/hours.ts';
import type { HoursUnit, Plan } from '../domain/plan.ts';
import type { Question } from '../domain/question.ts';
import { formatMinutes } from '../locale/number-nl.ts';
import { assignedHours, type AssignedLine } from './assigned-hours.ts';
import type { Computed } from './amounts.ts';
import { figureColumn, nameColumn, textCell } from './sheet-cells.ts';
import type { Sheet, SheetCell, SheetRow } from './sheet.ts';

/** More blocks than this nobody oversees, and they take long to draw. */
const MOST_BLOCKS = 4;

const UNIT_WORDS: Readonly<Record<HoursUnit, string>> = {
  60: 'hele uren',
  30: 'halve uren',
  15: 'kwartieren',
};

/**
 * Tab Uren: hours per week of each executing party per year, in whole units, adding up to the hours
 * of the line. With a few lines each has its own block, and the last block adds them up; with more
 * of them only the sums are shown, and the working of a sum names the lines.
 */
export function hoursSheet({ plan, outcome }: Computed): Sheet {
  const { years } = outcome;
  const lines = assignedHours(plan, outcome);
  return {
    id: 'uren',
    caption: 'Uren per week per partij en per jaar',
    columns: [
      nameColumn('Partij'),
      ...years.map((year) =>
        figureColumn(`${year}`, `${year}`, { subtitle: 'uren per week', narrow: 'pick' }),
      ),
    ],
    rows: lines.length === 0 ? [] : rows(plan, lines, years),
    frozenRows: 0,
    note:
      lines.length === 0
        ? 'Er zijn nog geen uren te verdelen. Voeg op het blad Kosten een post met uren en een uitvoerder toe.'
        : `De uren zijn verdeeld in ${UNIT_WORDS[plan.rounding.hours]}. Kies een aantal om te lezen hoe het is berekend.`,
    pickLabel: 'Jaar',
  };
}

function rows(plan: Plan, lines: readonly AssignedLine[], years: readonly number[]): SheetRow[] {
  const hasBlocks = lines.length > 1 && lines.length <= MOST_BLOCKS;
  const blocks = hasBlocks ? lines.flatMap((line) => lineRows(plan, line, years)) : [];
  const ids = new Set(lines.flatMap(({ parties }) => [...parties.keys()]));
  const minutesOf = (id: string, year: number) =>
    lines.reduce((sum, { parties }) => sum + (parties.get(id)?.get(year) ?? 0), 0);
  const all = plan.parties.filter(({ id }) => ids.has(id));
  const open = openRow(lines, years);
  return [
    ...blocks,
    ...(blocks.length === 0 ? [] : [headRow('samen', 'Alle posten samen', years)]),
    ...all.map(({ id, name, group }): SheetRow => ({
      id,
      kind: 'item',
      header: textCell(name, name),
      party: id,
      group,
      ...(blocks.length === 0 ? {} : { indented: true }),
      cells: years.map((year) =>
        hoursCell(minutesOf(id, year), `${name}, ${year}`, { about: 'minutes', party: id, year }),
      ),
    })),
    {
      id: 'totaal',
      kind: 'total',
      header: textCell('Totaal', 'Totaal'),
      cells: years.map((year) =>
        hoursCell(
          all.reduce((sum, { id }) => sum + minutesOf(id, year), 0),
          `Totaal, ${year}`,
          { about: 'year-total', year, of: 'minutes' },
        ),
      ),
    },
    ...(open === undefined ? [] : [open]),
  ];
}

function lineRows(
  plan: Plan,
  { line, parties }: AssignedLine,
  years: readonly number[],
): SheetRow[] {
  const items = plan.parties.filter(({ id }) => parties.has(id));
  const total = (year: number) =>
    items.reduce((sum, { id }) => sum + (parties.get(id)?.get(year) ?? 0), 0);
  return [
    {
      id: `post-${line.id}`,
      kind: 'group',
      header: textCell(line.name, line.name),
      cells: years.map((year) => hoursCell(total(year), `${line.name}, ${year}`)),
    },
    ...items.map(({ id, name, group }): SheetRow => ({
      id: `${line.id}/${id}`,
      kind: 'item',
      header: textCell(name, name),
      party: id,
      group,
      indented: true,
      cells: years.map((year) =>
        hoursCell(parties.get(id)?.get(year) ?? 0, `${line.name}, ${name}, ${year}`, {
          about: 'minutes',
          party: id,
          year,
          line: line.id,
        }),
      ),
    })),
  ];
}

function headRow(id: string, title: string, years: readonly number[]): SheetRow {
  return {
    id,
    kind: 'group',
    header: textCell(title, title),
    cells: years.map((year) => textCell('', `${title}, ${year}`)),
  };
}

/** Hours that nobody got, because the line has no usable executor that year. */
function openRow(lines: readonly AssignedLine[], years: readonly number[]): SheetRow | undefined {
  const open = years.map((year) =>
    lines
      .filter(({ assigned }) => !assigned.has(year))
      .reduce((sum, { line }) => sum + weekMinutes(line, year), 0),
  );
  if (open.every((minutes) => minutes === 0)) return undefined;
  return {
    id: 'niet-verdeeld',
    kind: 'note',
    header: textCell('Niet verdeeld', 'Niet verdeeld'),
    cells: open.map((minutes, place) => ({
      ...hoursCell(minutes, `Niet verdeeld, ${years[place] ?? ''}`),
      tone: minutes === 0 ? 'muted' : 'warning',
    })),
  };
}

function hoursCell(minutes: number, label: string, question?: Question): SheetCell {
  const text = formatMinutes(minutes);
  return { text, label, ...(question === undefined ? {} : { question }) };
}
