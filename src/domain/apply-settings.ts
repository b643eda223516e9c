import { checkedText } from './cell-value.ts';
import { compareInputs } from './compare-inputs.ts';
import type { Edit, EditProblem } from './edit.ts';
import { FIRST_YEAR, TEXT_RULES, YEAR_COUNT } from './field-rules.ts';
import { yearsOf, type Plan, type PriceIndex, type Rounding } from './plan.ts';
import { eachItem, withYearValues, yearValues } from './plan-lists.ts';
import { refuse, succeed, type Result } from './result.ts';
import { entryOf, keptEntries, type StringMap } from './string-map.ts';

type Applied = Result<Plan, EditProblem>;

type SettingEdit = Extract<
  Edit,
  { readonly edit: 'set-title' | 'set-note' | 'set-years' | 'set-rounding' }
>;

export function isSetting(edit: Edit): edit is SettingEdit {
  return ['set-title', 'set-note', 'set-years', 'set-rounding'].includes(edit.edit);
}

/** Carries out an edit of what holds for the whole plan. */
export function applySetting(plan: Plan, edit: SettingEdit): Applied {
  switch (edit.edit) {
    case 'set-title':
      return setText(plan, 'title', edit.title);
    case 'set-note':
      return setText(plan, 'note', edit.note);
    case 'set-years':
      return setYears(plan, edit.firstYear, edit.yearCount);
    case 'set-rounding':
      return setRounding(plan, edit.rounding);
  }
}

/** Sets the title or the note, trimmed and in NFC. */
export function setText(plan: Plan, field: 'title' | 'note', text: string): Applied {
  const checked = checkedText(TEXT_RULES[field], text);
  if (!checked.ok) return checked;
  return succeed(plan[field] === checked.value ? plan : { ...plan, [field]: checked.value });
}

/** Sets to which unit money and hours are rounded. */
export function setRounding(plan: Plan, { money, hours }: Rounding): Applied {
  const same = plan.rounding.money === money && plan.rounding.hours === hours;
  return succeed(same ? plan : { ...plan, rounding: { money, hours } });
}

/**
 * Sets the plan's years. Values stay with their calendar year and those of years that go are gone.
 * A new year starts with what the nearest old year has, in every line and index: who adds 2028
 * expects the hours to go on. Growth of a key does not go on: a year not named counts as 100%.
 */
export function setYears(plan: Plan, firstYear: number, yearCount: number): Applied {
  if (!Number.isInteger(firstYear) || firstYear < FIRST_YEAR.min || firstYear > FIRST_YEAR.max) {
    const limit = `${FIRST_YEAR.min}-${FIRST_YEAR.max}`;
    return refuse({ problem: 'not-a-year', given: `${firstYear}`, limit });
  }
  if (!Number.isInteger(yearCount) || yearCount < YEAR_COUNT.min) {
    return refuse({ problem: 'required', given: `${yearCount}`, limit: `${YEAR_COUNT.min}` });
  }
  if (yearCount > YEAR_COUNT.max) {
    return refuse({ problem: 'list-full', given: `${yearCount}`, limit: `${YEAR_COUNT.max}` });
  }
  if (plan.firstYear === firstYear && plan.yearCount === yearCount) return succeed(plan);
  return succeed(inYears(plan, firstYear, yearCount));
}

function inYears(plan: Plan, firstYear: number, yearCount: number): Plan {
  const next = { ...plan, firstYear, yearCount };
  const sources = nearestYears(yearsOf(plan), yearsOf(next));
  const carried = (values: StringMap) => carriedOver(values, sources);
  return {
    ...next,
    costLines: eachItem(plan.costLines, (line) => withYearValues(line, carried(yearValues(line)))),
    indices: eachItem(plan.indices, (index): PriceIndex => {
      const percent = carried(index.percent);
      return percent === index.percent ? index : { ...index, percent };
    }),
    keys: eachItem(plan.keys, (key) => {
      if (key.phaseIn === undefined) return key;
      const percent = keptEntries(key.phaseIn.percent, (year) => sources.has(year));
      return percent === key.phaseIn.percent
        ? key
        : { ...key, phaseIn: { ...key.phaseIn, percent } };
    }),
  };
}

/** Per new year the old year whose values it takes: itself, or else the nearest end. */
function nearestYears(
  old: readonly number[],
  years: readonly number[],
): ReadonlyMap<string, string> {
  const [first = 0, last = first] = [old[0], old.at(-1)];
  return new Map(
    years.map((year) => [`${year}`, `${year < first ? first : year > last ? last : year}`]),
  );
}

function carriedOver(values: StringMap, sources: ReadonlyMap<string, string>): StringMap {
  const carried: Record<string, string> = {};
  for (const [year, source] of sources) {
    const value = entryOf(values, source);
    if (value !== undefined) carried[year] = value;
  }
  const years = Object.keys(carried);
  const same = years.length === Object.keys(values).length;
  return same && years.every((year) => carried[year] === entryOf(values, year)) ? values : carried;
}

/** All inputs of another plan under this plan's own name, as when all dials are put back. */
export function takeInputs(plan: Plan, other: Plan): Applied {
  const { title, note, basedOn } = plan;
  const taken: { -readonly [Field in keyof Plan]: Plan[Field] } = { ...other, title, note };
  delete taken.shared;
  delete taken.basedOn;
  if (basedOn !== undefined) taken.basedOn = basedOn;
  return succeed(compareInputs(plan, taken).length === 0 ? plan : taken);
}
