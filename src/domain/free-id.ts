import type { NamedList } from './edit.ts';
import { isId } from './field-rules.ts';
import type { Plan } from './plan.ts';

const LONGEST = 40;

/** What an item is called that has no letters or digits in its name. */
const NAMELESS: Readonly<Record<NamedList, string>> = {
  groups: 'groep',
  parties: 'partij',
  indicators: 'kenmerk',
  keys: 'sleutel',
  indices: 'index',
  costLines: 'post',
};

/** Letters that do not come apart into a plain letter and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ð: 'd',
};

/**
 * An id for a new item, after its name: "Één uur" becomes "een-uur", and "een-uur-2" when that is
 * taken. At most 40 characters. Ids stay when names change.
 */
export function freeId(plan: Plan, list: NamedList, name: string): string {
  const taken = new Set(plan[list].map(({ id }) => id));
  const slug = slugOf(name, LONGEST);
  const start = isId(slug) ? slug : NAMELESS[list];
  let id = start;
  for (let number = 2; taken.has(id); number += 1) {
    const tail = `-${number}`;
    id = slugOf(start, LONGEST - tail.length) + tail;
  }
  return id;
}

function slugOf(name: string, longest: number): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøđłþð]/g, (letter) => PLAIN[letter] ?? '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest + 1)
    .replaceAll(/^-|-$/g, '')
    .slice(0, longest)
    .replace(/-$/, '');
}
