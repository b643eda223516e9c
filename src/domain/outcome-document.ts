import type { Cents, Finding, Minutes, Outcome, Parts, PartyOutcome, Share } from './outcome.ts';

/**
 * An outcome as it is printed and kept in files: `calculation.md`, "Outcome". Plain JSON, a row for
 * every party.
 */
export interface OutcomeDocument {
  readonly format: 'doorstroming-outcome';
  readonly version: 1;
  readonly years: readonly number[];
  readonly lines: readonly {
    readonly id: string;
    readonly years: readonly LineYearDocument[];
  }[];
  readonly parties: readonly PartyOutcome[];
  readonly findings: readonly Finding[];
}

export interface LineYearDocument {
  readonly year: number;
  readonly total: Cents;
  readonly unallocated: Cents;
  readonly groups: readonly GroupDocument[];
  readonly minutes?: readonly { readonly id: string; readonly minutes: Minutes }[];
  readonly costs?: readonly { readonly id: string; readonly amount: Cents }[];
}

export interface GroupDocument {
  readonly id: string;
  readonly amount: Cents;
  /** Empty when the group's amount is unallocated or its split is 0. */
  readonly parties: readonly {
    readonly id: string;
    readonly share: Share;
    readonly amount: Cents;
  }[];
}

/** Writes an outcome row by row, in the order of the plan. */
export function writeOutcome({ years, lines, parties, findings }: Outcome): OutcomeDocument {
  return {
    format: 'doorstroming-outcome',
    version: 1,
    years,
    lines: lines.map((line) => ({
      id: line.id,
      years: line.years.map(({ year, total, unallocated, groups, minutes, costs }) => ({
        year,
        total,
        unallocated,
        groups: groups.map((group) => ({
          id: group.id,
          amount: group.amount,
          parties: rows(group.parties, (id, amount, place) => ({
            id,
            share: group.parties.shares[place] ?? '0/1',
            amount,
          })),
        })),
        ...(minutes && { minutes: rows(minutes, (id, value) => ({ id, minutes: value })) }),
        ...(costs && { costs: rows(costs, (id, amount) => ({ id, amount })) }),
      })),
    })),
    parties,
    findings,
  };
}

function rows<Value, Row>(
  { ids, values }: Parts<Value>,
  rowOf: (id: string, value: Value, place: number) => Row,
): Row[] {
  return values.map((value, place) => rowOf(ids[place] ?? '', value, place));
}
