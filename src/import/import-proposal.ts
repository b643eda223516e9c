import type { Edit } from '../domain/edit.ts';
import { TEXT_RULES } from '../domain/field-rules.ts';
import { newIndicator } from '../domain/new-items.ts';
import type { Indicator, Party, Plan } from '../domain/plan.ts';
import { withoutDate, withoutUnit } from './column-header.ts';
import type { FigureTable, NamedRow } from './figure-table.ts';
import type { ColumnChoice, ImportChoices } from './import-choices.ts';
import { previewColumn, type ColumnPreview } from './import-preview.ts';
import { foldedName, NameMatcher } from './match-names.ts';
import { NamedParties } from './named-parties.ts';
import { plainText } from './shown-text.ts';

/** A name that is no party of the groups that the columns go to. */
export interface UnknownName extends NamedRow {
  readonly suggestion?: Party;
  /** The party that a person said it is. */
  readonly chosen?: Party;
}

/** All that a sheet would do to the plan. Nothing happens before its edit is carried out. */
export interface ImportProposal {
  readonly columns: readonly ColumnPreview[];
  readonly unknown: readonly UnknownName[];
  /** Names of parties of groups that no column goes to. */
  readonly otherGroups: readonly string[];
  /** Absent while there is nothing to take over. */
  readonly edit?: Extract<Edit, { readonly edit: 'import-figures' }>;
  /** How many figures the edit gives, and how many of them are new to the plan. */
  readonly given: number;
  readonly changed: number;
}

/**
 * Works out what a sheet would do by what a person chose.
 * @param origin what becomes the source of the figures: the name of the file
 */
export function proposeImport(
  plan: Plan,
  table: FigureTable,
  choices: ImportChoices,
  origin: string,
): ImportProposal {
  const columns: ColumnPreview[] = [];
  const indicators: Indicator[] = [];
  const named = new NamedParties(plan, table, choices);
  let now = plan;
  for (const column of table.columns) {
    const choice = choices.columns.get(column.place);
    const preview = choice && previewColumn(plan, table, column, choice, choices, named);
    if (choice === undefined || preview === undefined) continue;
    columns.push(preview);
    if (preview.figures.length === 0) continue;
    const indicator = indicatorOf(now, preview, choice, origin);
    indicators.push(indicator);
    // The next new column needs an id that this one did not take.
    if (preview.indicator === undefined)
      now = { ...now, indicators: [...now.indicators, indicator] };
  }
  const figures = columns.flatMap((column) => column.figures);
  return {
    columns,
    ...namesOutside(plan, table, choices, columns),
    ...(indicators.length === 0 ? {} : { edit: { edit: 'import-figures', indicators } }),
    given: figures.length,
    changed: figures.filter(({ isSame }) => !isSame).length,
  };
}

function indicatorOf(
  plan: Plan,
  preview: ColumnPreview,
  { target, measuredOn }: ColumnChoice,
  origin: string,
): Indicator {
  const { column, group } = preview;
  const unit = target.to === 'new' ? target.unit : 'count';
  const base = preview.indicator ?? newIndicator(plan, group, newName(column), unit);
  const figures = preview.figures.map(({ party, value }) => [party.id, value] as const);
  const source = plainText(column.source ?? origin, TEXT_RULES.source.max);
  return { ...base, source, measuredOn, figures: Object.fromEntries(figures) };
}

/** What a new column is called: its header without date and unit. */
function newName({ header, letters }: ColumnPreview['column']): string {
  const name = plainText(withoutDate(withoutUnit(header)), TEXT_RULES.name.max);
  return name === '' ? plainText(header, TEXT_RULES.name.max) || `Kolom ${letters}` : name;
}

function namesOutside(
  plan: Plan,
  table: FigureTable,
  { names }: ImportChoices,
  columns: readonly ColumnPreview[],
): Pick<ImportProposal, 'unknown' | 'otherGroups'> {
  const groups = new Set(columns.map(({ group }) => group));
  const members = plan.parties.filter(({ group }) => groups.has(group));
  const matcher = new NameMatcher(members);
  const inGroup = [...groups].map(
    (id) => new NameMatcher(plan.parties.filter(({ group }) => group === id)),
  );
  const all = new NameMatcher(plan.parties);
  const unknown: UnknownName[] = [];
  const otherGroups: string[] = [];
  for (const row of table.rows) {
    if (inGroup.some((each) => each.find(row.name) !== undefined)) continue;
    const chosen = members.find(({ id }) => id === names.get(foldedName(row.name)));
    if (chosen === undefined && all.find(row.name) !== undefined) {
      otherGroups.push(row.name);
      continue;
    }
    const { suggestion } = matcher.match(row.name);
    unknown.push({
      ...row,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(chosen === undefined ? {} : { chosen }),
    });
  }
  return { unknown, otherGroups };
}
