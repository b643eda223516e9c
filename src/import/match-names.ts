import { grouped } from '../domain/grouped.ts';
import type { Party } from '../domain/plan.ts';

/** Which party a name in a file is, if any. */
export interface NameMatch {
  readonly party?: Party;
  /** A party of which the name looks much like it; a person must confirm it. */
  readonly suggestion?: Party;
}

/** Kinds of organisations that one file writes before a name and another does not. */
const BEFORE = /^(?:gemeente|gem|provincie|prov|stichting|st) (?=\S)/;
const AFTER = / (?:gemeente|gem|provincie|pv)$/;
/** For more unknown names no suggestion is looked for: that takes time, and nobody checks so many. */
const MOST_TRIED = 50;
/** Longer names are looked for, but get no suggestion: the time grows with the square. */
const LONGEST_TRIED = 60;

/** A name without case, accents, punctuation and what cannot be seen: "É. van  Ede" is "e van ede". */
export function foldedName(name: string): string {
  const plain = name
    .slice(0, 500)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}]/gu, '');
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The folded name without the kind of organisation: "gemeente elburg" is "elburg". */
function coreOf(folded: string): string {
  return folded.replace(BEFORE, '').replace(AFTER, '');
}

/**
 * Finds parties by what a file calls them: by name or id, first as it is and then without
 * "Gemeente" or "Stichting". What fits two parties alike fits none.
 */
export class NameMatcher {
  readonly #exact: ReadonlyMap<string, readonly Party[]>;
  readonly #core: ReadonlyMap<string, readonly Party[]>;
  readonly #cores: readonly (readonly [Party, string])[];
  #tried = 0;

  /** @param parties among which a name must be found: those of one group */
  constructor(parties: readonly Party[]) {
    this.#cores = parties.map((party) => [party, coreOf(foldedName(party.name))]);
    this.#exact = indexed(parties, (name) => name);
    this.#core = indexed(parties, coreOf);
  }

  /** The party of this name, without suggestions. */
  find(name: string): Party | undefined {
    const folded = foldedName(name);
    if (folded === '') return undefined;
    const exact = this.#exact.get(folded);
    const [party, ...others] = exact ?? this.#core.get(coreOf(folded)) ?? [];
    return others.length === 0 ? party : undefined;
  }

  /** The party of this name, or else the one whose name looks most like it. */
  match(name: string): NameMatch {
    const party = this.find(name);
    if (party !== undefined) return { party };
    if (this.#tried === MOST_TRIED) return {};
    this.#tried += 1;
    const suggestion = this.#nearest(coreOf(foldedName(name)));
    return suggestion === undefined ? {} : { suggestion };
  }

  #nearest(core: string): Party | undefined {
    if (core.length < 4 || core.length > LONGEST_TRIED) return undefined;
    let nearest: Party | undefined;
    let least = Math.floor(core.length / 4) + 1;
    for (const [party, other] of this.#cores) {
      if (Math.abs(other.length - core.length) >= least) continue;
      const distance = editDistance(core, other);
      if (distance >= least) continue;
      least = distance;
      nearest = party;
    }
    return nearest;
  }
}

/** Whether a name is a party of any group: "Putten" may be a municipality and nothing else. */
export class GroupMatcher {
  readonly #groups: readonly NameMatcher[];
  readonly #known = new Map<string, boolean>();

  constructor(parties: readonly Party[]) {
    this.#groups = [...grouped(parties, ({ group }) => group).values()].map(
      (members) => new NameMatcher(members),
    );
  }

  has(name: string): boolean {
    const short = name.slice(0, 500);
    const known = this.#known.get(short);
    if (known !== undefined) return known;
    const found = this.#groups.some((group) => group.find(short) !== undefined);
    this.#known.set(short, found);
    return found;
  }
}

function indexed(
  parties: readonly Party[],
  key: (folded: string) => string,
): ReadonlyMap<string, readonly Party[]> {
  const index = new Map<string, Party[]>();
  for (const party of parties) {
    const keys = new Set([key(foldedName(party.name)), key(foldedName(party.id))]);
    for (const each of keys) index.set(each, [...(index.get(each) ?? []), party]);
  }
  return index;
}

/** How many letters must be put in, left out or changed (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
