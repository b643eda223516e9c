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
/** More unknown names than this get no suggestion: looking takes time, and nobody checks so many. */
const MOST_SUGGESTED = 50;

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
  readonly #parties: readonly Party[];
  readonly #exact: ReadonlyMap<string, readonly Party[]>;
  readonly #core: ReadonlyMap<string, readonly Party[]>;
  #suggested = 0;

  /** @param parties among which a name must be found: those of one group */
  constructor(parties: readonly Party[]) {
    this.#parties = parties;
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
    if (this.#suggested === MOST_SUGGESTED) return {};
    const suggestion = this.#nearest(coreOf(foldedName(name)));
    if (suggestion === undefined) return {};
    this.#suggested += 1;
    return { suggestion };
  }

  #nearest(core: string): Party | undefined {
    if (core.length < 4 || core.length > 120) return undefined;
    let nearest: Party | undefined;
    let least = Math.floor(core.length / 4) + 1;
    for (const party of this.#parties) {
      const other = coreOf(foldedName(party.name));
      if (Math.abs(other.length - core.length) >= least) continue;
      const distance = editDistance(core, other);
      if (distance >= least) continue;
      least = distance;
      nearest = party;
    }
    return nearest;
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
