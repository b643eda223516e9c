import type { ChangeSubject } from '../domain/change-place.ts';
import { complement } from '../domain/dial-steps.ts';
import { dialsOf } from '../domain/dials.ts';
import { planChanges, type PlanChange } from '../domain/plan-changes.ts';
import { yearsOf, type Plan } from '../domain/plan.ts';
import { wayBack, type WayBack } from '../domain/put-back.ts';
import { cellValueText } from '../locale/cell-words.ts';
import { CHANGES_TEXT, notSingly } from '../locale/changes-text.ts';
import { yearRange } from '../locale/common-ground-text.ts';
import { describeInputDifference, whatInYears } from '../locale/input-difference-text.ts';
import { formatPercent } from '../locale/number-nl.ts';
import { groupWord, nameOf } from '../locale/plan-names.ts';
import { capital, enumerate } from '../locale/words-nl.ts';

/** One change as a person reads it, with its way back. */
export interface ChangeRow {
  readonly id: string;
  readonly about: ChangeSubject;
  /** "Uren per week in alle jaren", "Harderwijk: naam". */
  readonly what: string;
  /** What the proposal has; absent where only this plan or only the proposal has it. */
  readonly was?: string;
  readonly is: string;
  /** What goes back with it. */
  readonly along: readonly string[];
  readonly edit?: WayBack['edit'];
  /** Why it does not go back by itself. */
  readonly why?: string;
}

const ORDER: readonly ChangeSubject[] = ['dial', 'line', 'party', 'key', 'other'];

/** What is other in a plan than in its base, the dials of the overview first, each with its way back. */
export function changeRows(plan: Plan, base: Plan): readonly ChangeRow[] {
  const changes = planChanges(plan, base);
  const told = new Map(changes.map((change) => [change.id, tell(plan, base, change)]));
  return ORDER.flatMap((about) =>
    changes
      .filter((change) => change.about === about)
      .map((change): ChangeRow => {
        const { along, edit, blocked } = wayBack(plan, base, change, changes);
        return {
          ...{ id: change.id, about, what: '', is: '' },
          ...told.get(change.id),
          along: along.flatMap(({ id }) => told.get(id)?.what ?? []),
          ...(edit && { edit }),
          ...(blocked && { why: notSingly(blocked) }),
        };
      }),
  );
}

type Told = Pick<ChangeRow, 'what' | 'was' | 'is'>;

function tell(plan: Plan, base: Plan, change: PlanChange): Told {
  const [first] = change.differences;
  if (change.dial === 'split') return tellDial(plan, base);
  if (change.id === 'years') {
    const [was, is] = [base, plan].map((each) => yearRange(yearsOf(each)));
    return { what: 'Jaren', was: was ?? '', is: is ?? '' };
  }
  if (first.differ === 'cell' && first.cell.at === 'split') return tellSplit(plan, base, change);
  if (change.id.startsWith('part ')) return tellPart(plan, base, change);
  const text = describeInputDifference(base, plan, first);
  const what = whatOf(plan, change, text);
  const lone = WITHOUT_VALUES.get(first.differ);
  return lone === undefined ? { what, was: text.here, is: text.there } : { what, is: lone };
}

/** What is said of differences that have no value on either side. */
const WITHOUT_VALUES: ReadonlyMap<string, string> = new Map([
  ['only-here', CHANGES_TEXT.removed],
  ['only-there', CHANGES_TEXT.added],
  ['order', CHANGES_TEXT.otherwise],
  ['section', CHANGES_TEXT.otherwise],
]);

/** A dial by its own name, an item with the word for it, all else after what it stands at. */
function whatOf(
  plan: Plan,
  { dial, differences: [first, ...others] }: PlanChange,
  { where, what, yearly }: ReturnType<typeof describeInputDifference>,
): string {
  const years = [first, ...others].flatMap((each) =>
    each.differ === 'cell' && 'year' in each.cell ? [each.cell.year] : [],
  );
  const whole = yearly === undefined ? what : whatInYears(yearly.of, years, yearsOf(plan));
  if (dial !== undefined) return capital(whole);
  if (first.differ === 'only-here' || first.differ === 'only-there') return `${where} ‘${what}’`;
  return where === 'Plan' ? capital(whole) : `${where}: ${whole}`;
}

/** "Verdeling gemeenten en corporaties", "50% en 50%": what the two pay of what they pay together. */
function tellDial(plan: Plan, base: Plan): Told {
  const sides = (of: Plan): string => {
    const percent = dialsOf(of).split?.percent;
    if (percent?.shows !== 'value') return '';
    return `${formatPercent(percent.value)} en ${formatPercent(complement(percent.value))}`;
  };
  const groups = dialsOf(plan).split?.groups ?? [];
  const names = groups.map((id) => groupWord(plan, id));
  return { what: `Verdeling ${enumerate(names)}`, was: sides(base), is: sides(plan) };
}

/** From when and until when a party takes part: "eerste jaar geen, laatste jaar 2025". */
function tellPart(plan: Plan, base: Plan, { differences }: PlanChange): Told {
  const texts = differences.map((each) => describeInputDifference(base, plan, each));
  const side = (of: 'here' | 'there') => texts.map((each) => `${each.what} ${each[of]}`).join(', ');
  return { what: `${texts[0]?.where ?? ''}: doet mee`, was: side('here'), is: side('there') };
}

/** The parts of one line that are other: "gemeenten 50%, corporaties 50%". */
function tellSplit(plan: Plan, base: Plan, { differences }: PlanChange): Told {
  const cells = differences.flatMap((each) =>
    each.differ === 'cell' && each.cell.at === 'split' ? [{ ...each, cell: each.cell }] : [],
  );
  const parts = (of: 'here' | 'there') =>
    cells
      .map(
        ({ cell, [of]: value }) =>
          `${groupWord(plan, cell.group)} ${cellValueText(plan, cell, value)}`,
      )
      .join(', ');
  const line = nameOf(base, 'costLines', cells[0]?.cell.line ?? '');
  return { what: `${line}: verdeling`, was: parts('here'), is: parts('there') };
}
