import { addItem } from './add-item.ts';
import { sameDecimal, setCells } from './apply-cells.ts';
import { checkedDecimal } from './cell-value.ts';
import type { EditProblem } from './edit.ts';
import { DECIMAL_RULES } from './field-rules.ts';
import type { Decimal, Indicator, Plan } from './plan.ts';
import { byId, withItem } from './plan-lists.ts';
import { refuse, succeed, type Result } from './result.ts';
import { entryOf, type StringMap } from './string-map.ts';

type Applied = Result<Plan, EditProblem>;

/**
 * Takes over the figures of a file, all or none. An indicator that the plan has gets the figures,
 * the source and the peildatum that were given and keeps the rest; any other one is added. A party
 * that is not named keeps its figure.
 */
export function importFigures(plan: Plan, given: readonly Indicator[]): Applied {
  return given.reduce<Applied>(
    (now, indicator) => (now.ok ? importOne(now.value, indicator) : now),
    succeed(plan),
  );
}

function importOne(plan: Plan, given: Indicator): Applied {
  const { id, source, measuredOn } = given;
  const known = byId(plan.indicators, id) !== undefined;
  const added: Applied = known
    ? succeed(plan)
    : addItem(plan, { edit: 'add-indicator', item: { ...given, figures: {} } });
  const described = !added.ok
    ? added
    : setCells(added.value, [
        { cell: { at: 'source', list: 'indicators', id }, value: source },
        { cell: { at: 'measured-on', indicator: id }, value: measuredOn },
      ]);
  return described.ok ? withFigures(described.value, id, given.figures) : described;
}

/** All figures of one indicator at once: cell by cell every one would copy all the others. */
function withFigures(plan: Plan, id: string, given: StringMap): Applied {
  const indicator = byId(plan.indicators, id);
  if (indicator === undefined) return refuse({ problem: 'unknown-reference', given: id });
  const groups = new Map(plan.parties.map((party) => [party.id, party.group]));
  const changed: [string, Decimal][] = [];
  for (const [party, value] of Object.entries(given)) {
    const cell = { at: 'figure', indicator: id, party } as const;
    const group = groups.get(party);
    if (group !== indicator.group) {
      return refuse({ problem: group === undefined ? 'unknown-reference' : 'wrong-group', cell });
    }
    const checked = checkedDecimal(DECIMAL_RULES.figure, value, cell);
    if (!checked.ok) return checked;
    if (!sameDecimal(entryOf(indicator.figures, party), checked.value)) {
      changed.push([party, checked.value]);
    }
  }
  if (changed.length === 0) return succeed(plan);
  const figures = { ...indicator.figures, ...Object.fromEntries(changed) };
  const indicators = withItem(plan.indicators, id, (item) => ({ ...item, figures }));
  return succeed({ ...plan, indicators });
}
