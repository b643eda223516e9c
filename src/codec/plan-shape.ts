import * as rules from '../domain/field-rules.ts';
import type {
  Allowance,
  AmountLine,
  BasedOn,
  CostLine,
  Demand,
  Executor,
  Group,
  HoursLine,
  Indicator,
  Key,
  Party,
  PhaseIn,
  Plan,
  PriceIndex,
  Priority,
  QuarterResult,
  Rounding,
  Shared,
  UnitsLine,
} from '../domain/plan.ts';
import { list, map } from './collection-shapes.ts';
import { byKind, optional, record } from './shape.ts';
import { choice, decimal, text, textual, whole } from './value-shapes.ts';

// The plan document, format 1, as one table. The order of the fields is the canonical order:
// changing it changes every fingerprint and makes every link that was sent unreadable.

const { DECIMAL_RULES: DECIMALS, LIST_SIZES: SIZES, TEXT_RULES: TEXTS } = rules;

const id = textual(rules.isId, 'een id van kleine letters, cijfers en streepjes');
const name = text(TEXTS.name);
const source = text(TEXTS.source);
const year = whole(rules.YEAR);
const count = whole(rules.WHOLE);
const day = textual(rules.isDay, 'een dag, zoals "2025-01-31"');
const measuredOn = textual(rules.isMeasuredOn, 'een jaar, maand of dag, zoals "2025-01", of ""');

/** A map from years to decimals. */
function perYear(rule: rules.DecimalRule) {
  const { min, max } = rules.YEAR;
  const expected = `een jaar van ${min} tot en met ${max}`;
  return map(decimal(rule), { max: max - min + 1, accepts: rules.isYearKey, expected });
}

/** The names of a map from items of a list; whether those exist is checked in `references.ts`. */
function namedBy(names: keyof typeof SIZES, expected: string) {
  return { max: SIZES[names].max, accepts: rules.isId, expected };
}

const byGroup = namedBy('groups', 'het id van een groep');
const byParty = namedBy('parties', 'het id van een partij');
const byIndicator = namedBy('indicators', 'het id van een kenmerk');

const rounding = record<Rounding>({ money: choice('cent', 'euro'), hours: choice(60, 30, 15) });
const group = record<Group>({ id, name });
const party = record<Party>({ id, group: id, name, from: optional(year), until: optional(year) });

const indicator = record<Indicator>({
  id,
  name,
  group: id,
  unit: choice('percent', 'count'),
  source,
  measuredOn,
  figures: map(decimal(DECIMALS.figure), byParty),
});

const key = record<Key>({
  id,
  name,
  group: id,
  weights: map(decimal(DECIMALS.weight), byIndicator),
  fixed: optional(map(decimal(DECIMALS.fixed), byParty)),
  floor: optional(map(decimal(DECIMALS.floor), byParty)),
  cap: optional(map(decimal(DECIMALS.cap), byParty)),
  phaseIn: optional(record<PhaseIn>({ from: id, percent: perYear(DECIMALS.phaseIn) })),
  note: optional(text(TEXTS.keyNote)),
});

const index = record<PriceIndex>({ id, name, percent: perYear(DECIMALS.indexPercent) });

const lineEnd = {
  index: optional(id),
  split: map(decimal(DECIMALS.split), byGroup),
  keys: map(id, byGroup),
  executor: optional(record<Executor>({ group: id, key: optional(id) })),
  source,
};

const costLine = byKind<CostLine>({
  amount: record<AmountLine>({
    id,
    name,
    kind: choice('amount'),
    amount: perYear(DECIMALS.amount),
    ...lineEnd,
  }),
  units: record<UnitsLine>({
    id,
    name,
    kind: choice('units'),
    count: perYear(DECIMALS.count),
    unitPrice: decimal(DECIMALS.unitPrice),
    ...lineEnd,
  }),
  hours: record<HoursLine>({
    id,
    name,
    kind: choice('hours'),
    hoursPerWeek: perYear(DECIMALS.hoursPerWeek),
    hoursPerFte: decimal(DECIMALS.hoursPerFte),
    costPerFte: decimal(DECIMALS.costPerFte),
    ...lineEnd,
  }),
});

const result = record<QuarterResult>({
  period: textual(rules.isPeriod, 'een kwartaal, zoals "2024-Q1"'),
  party: id,
  hoursPerWeek: decimal(DECIMALS.hoursPerWeek),
  conversations: count,
  moves: count,
});

const demand = record<Demand>({
  waiting: count,
  newPerMonth: decimal(DECIMALS.newPerMonth),
  hoursPerConversation: decimal(DECIMALS.hoursPerConversation),
  workWeeks: decimal(DECIMALS.workWeeks),
});

const allowance = record<Allowance>({
  amount: decimal(DECIMALS.allowanceAmount),
  cap: count,
  granted: count,
  asOf: measuredOn,
  perMonth: decimal(DECIMALS.perMonth),
  until: optional(measuredOn),
});

const homes = record<Priority['homes'][string]>({ suitable: count, labelled: count });
const priority = record<Priority>({
  labelCap: decimal(DECIMALS.labelCap),
  homes: map(homes, byParty),
});

const fingerprint = textual(rules.isFingerprint, 'een kenmerk van 11 tekens');
const basedOn = record<BasedOn>({ title: text(TEXTS.title), fingerprint });
const shared = record<Shared>({ by: text(TEXTS.sharedBy), on: day, viewAs: optional(id) });

/** How a plan is read and written. */
export const PLAN = record<Plan>({
  format: choice('doorstroming-plan'),
  version: choice(1),
  title: text(TEXTS.title),
  note: text(TEXTS.note),
  firstYear: whole(rules.FIRST_YEAR),
  yearCount: whole(rules.YEAR_COUNT),
  rounding,
  groups: list(group, SIZES.groups),
  parties: list(party, SIZES.parties),
  indicators: list(indicator, SIZES.indicators),
  keys: list(key, SIZES.keys),
  indices: list(index, SIZES.indices),
  costLines: list(costLine, SIZES.costLines),
  results: optional(list(result, SIZES.results)),
  demand: optional(demand),
  allowance: optional(allowance),
  priority: optional(priority),
  basedOn: optional(basedOn),
  shared: optional(shared),
});
