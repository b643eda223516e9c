import { micros } from '../domain/decimal.ts';
import type { Key, Party, Plan } from '../domain/plan.ts';
import { entryOf } from '../domain/string-map.ts';
import type { FindingText } from './finding-text.ts';
import { enumerateSome } from './words-nl.ts';

const POINT = { level: 'info', tab: 'verdeelsleutels' } as const;
const NAMES_SHOWN = 5;

/** What stands out about keys: those that nothing uses, and the parties that they cannot count. */
export function keyAttention(plan: Plan): FindingText[] {
  const used = usedKeys(plan);
  return [
    ...plan.keys.filter((key) => !used.includes(key)).map(unusedText),
    ...plan.groups.flatMap(({ id }) => figurelessText(figureless(plan, id, used))),
  ];
}

/** The keys by which a line is paid or carried out, and those from which such a key grows. */
function usedKeys(plan: Plan): Key[] {
  const named = new Set(
    plan.costLines.flatMap(({ keys, executor }) => [...Object.values(keys), executor?.key]),
  );
  const from = plan.keys.flatMap(({ id, phaseIn }) => (named.has(id) ? [phaseIn?.from] : []));
  return plan.keys.filter(({ id }) => named.has(id) || from.includes(id));
}

function unusedText({ name }: Key): FindingText {
  const title = `De sleutel ‘${name}’ wordt niet gebruikt.`;
  const detail = 'Kies hem bij een kostenpost, of laat hem staan om later te proberen.';
  return { ...POINT, code: 'key-unused', title, detail };
}

/** Parties that stay at 0% because nobody filled in a figure; a group without any figure is told elsewhere. */
export function partiesWithoutFigures(plan: Plan): readonly Party[] {
  const used = usedKeys(plan);
  return plan.groups.flatMap(({ id }) => figureless(plan, id, used));
}

function figureless(plan: Plan, group: string, used: readonly Key[]): readonly Party[] {
  const keys = used.filter((key) => key.group === group);
  const counted = plan.indicators.filter(({ id }) =>
    keys.some(({ weights }) => micros(entryOf(weights, id)) > 0n),
  );
  const members = plan.parties.filter((party) => party.group === group);
  const has = ({ id }: Party) =>
    counted.some(({ figures }) => entryOf(figures, id) !== undefined) ||
    keys.some(({ fixed, floor }) => (entryOf(fixed, id) ?? entryOf(floor, id)) !== undefined);
  const without = members.filter((party) => !has(party));
  return counted.length === 0 || without.length === members.length ? [] : without;
}

function figurelessText(without: readonly Party[]): FindingText[] {
  if (without.length === 0) return [];
  const names = enumerateSome(
    without.map(({ name }) => name),
    NAMES_SHOWN,
  );
  const [verb, detail] =
    without.length === 1
      ? ['heeft', 'Deze partij krijgt daardoor een aandeel van 0%.']
      : ['hebben', 'Deze partijen krijgen daardoor een aandeel van 0%.'];
  const title = `${names} ${verb} nog geen cijfers.`;
  return [{ ...POINT, level: 'warning', code: 'party-without-figures', title, detail }];
}
