import { at, describe, report, type Problem } from './problem.ts';
import { isBlock, valueOf } from './shape.ts';

// Works on the text as it came, beside the reading of the fields: a wrong number in one place must
// not hide a wrong reference in another. What is not there or is no text is left to the fields.

/** What there is to refer to: the group of each item by its id ("" where it has none). */
interface Known {
  readonly groups: ReadonlyMap<string, string>;
  readonly parties: ReadonlyMap<string, string>;
  readonly indicators: ReadonlyMap<string, string>;
  readonly keys: ReadonlyMap<string, string>;
  readonly indices: ReadonlyMap<string, string>;
}

/** One place that refers to something. */
interface Reference {
  readonly to: unknown;
  readonly list: keyof Known;
  readonly path: string;
  /** The group it must belong to, where that matters. */
  readonly group?: unknown;
}

const NAMES = {
  groups: 'groep',
  parties: 'partij',
  indicators: 'kenmerk',
  keys: 'verdeelsleutel',
  indices: 'index',
} as const satisfies Record<keyof Known, string>;

/** Notes every id that is used twice and every reference to what is not there or not allowed. */
export function checkReferences(plan: object, problems: Problem[]): void {
  const known: Known = {
    groups: index(plan, 'groups', problems),
    parties: index(plan, 'parties', problems),
    indicators: index(plan, 'indicators', problems),
    keys: index(plan, 'keys', problems),
    indices: index(plan, 'indices', problems),
  };
  index(plan, 'costLines', problems);
  for (const reference of referencesOf(plan)) check(reference, known, problems);
  checkParticipation(plan, problems);
  checkQuarters(plan, problems);
}

function index(plan: object, list: string, problems: Problem[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const [item, path] of itemsOf(plan, list)) {
    const id = valueOf(item, 'id');
    const group = valueOf(item, 'group');
    if (typeof id !== 'string') continue;
    if (groups.has(id)) {
      const twice = `Het id ${describe(id)} komt vaker voor.`;
      report(problems, at(path, 'id'), `${twice} Verwacht: elk id één keer in deze lijst.`);
    }
    groups.set(id, typeof group === 'string' ? group : '');
  }
  return groups;
}

function check({ to, list, path, group }: Reference, known: Known, problems: Problem[]): void {
  if (typeof to !== 'string') return;
  const found = known[list].get(to);
  if (found === undefined) {
    const missing = `Er is geen ${NAMES[list]} ${describe(to)}.`;
    report(problems, path, `${missing} Verwacht: een id uit ${list}.`);
  } else if (typeof group === 'string' && found !== group) {
    const wrong = `${describe(to)} hoort bij groep ${describe(found)}.`;
    report(problems, path, `${wrong} Verwacht: een ${NAMES[list]} van groep ${describe(group)}.`);
  }
}

function* referencesOf(plan: object): Generator<Reference> {
  for (const [party, path] of itemsOf(plan, 'parties')) yield* groupOf(party, path);
  for (const [indicator, path] of itemsOf(plan, 'indicators')) {
    yield* groupOf(indicator, path);
    yield* namesIn(indicator, 'figures', 'parties', path, valueOf(indicator, 'group'));
  }
  for (const [key, path] of itemsOf(plan, 'keys')) yield* referencesOfKey(key, path);
  for (const [line, path] of itemsOf(plan, 'costLines')) yield* referencesOfLine(line, path);
  for (const [result, path] of itemsOf(plan, 'results')) {
    yield { to: valueOf(result, 'party'), list: 'parties', path: at(path, 'party') };
  }
  yield* namesIn(blockIn(plan, 'priority'), 'homes', 'parties', 'priority');
  const viewAs = valueOf(blockIn(plan, 'shared'), 'viewAs');
  yield { to: viewAs, list: 'parties', path: 'shared.viewAs' };
}

function* referencesOfKey(key: object, path: string): Generator<Reference> {
  const group = valueOf(key, 'group');
  yield* groupOf(key, path);
  yield* namesIn(key, 'weights', 'indicators', path, group);
  for (const bound of ['fixed', 'floor', 'cap']) yield* namesIn(key, bound, 'parties', path, group);
  const from = valueOf(blockIn(key, 'phaseIn'), 'from');
  yield { to: from, list: 'keys', path: at(path, 'phaseIn.from'), group };
}

function* referencesOfLine(line: object, path: string): Generator<Reference> {
  yield { to: valueOf(line, 'index'), list: 'indices', path: at(path, 'index') };
  yield* namesIn(line, 'split', 'groups', path);
  yield* namesIn(line, 'keys', 'groups', path);
  for (const [group, key] of Object.entries(blockIn(line, 'keys'))) {
    yield { to: key, list: 'keys', path: at(at(path, 'keys'), group), group };
  }
  const executor = blockIn(line, 'executor');
  const group = valueOf(executor, 'group');
  yield* groupOf(executor, at(path, 'executor'));
  yield { to: valueOf(executor, 'key'), list: 'keys', path: at(path, 'executor.key'), group };
}

function* groupOf(item: object, path: string): Generator<Reference> {
  yield { to: valueOf(item, 'group'), list: 'groups', path: at(path, 'group') };
}

function* namesIn(
  item: object,
  field: string,
  list: keyof Known,
  path: string,
  group?: unknown,
): Generator<Reference> {
  const inside = at(path, field);
  for (const to of Object.keys(blockIn(item, field)))
    yield { to, list, path: at(inside, to), group };
}

function checkParticipation(plan: object, problems: Problem[]): void {
  for (const [party, path] of itemsOf(plan, 'parties')) {
    const from = valueOf(party, 'from');
    const until = valueOf(party, 'until');
    if (typeof from !== 'number' || typeof until !== 'number' || from <= until) continue;
    report(
      problems,
      at(path, 'until'),
      `Hier staat ${until}, maar "from" is ${from}. Verwacht: ${from} of later.`,
    );
  }
}

function checkQuarters(plan: object, problems: Problem[]): void {
  const seen = new Set<string>();
  for (const [result, path] of itemsOf(plan, 'results')) {
    const named = [valueOf(result, 'period'), valueOf(result, 'party')];
    if (!named.every((part) => typeof part === 'string')) continue;
    const quarter = named.join(' ');
    if (seen.has(quarter)) {
      const twice = 'Dit kwartaal staat er al voor deze partij.';
      report(problems, path, `${twice} Verwacht: één keer per kwartaal en partij.`);
    }
    seen.add(quarter);
  }
}

function* itemsOf(plan: object, list: string): Generator<readonly [object, string]> {
  const found = valueOf(plan, list);
  if (!Array.isArray(found)) return;
  for (const [place, item] of found.entries()) {
    if (isBlock(item)) yield [item, `${list}[${place}]`];
  }
}

function blockIn(item: object, field: string): object {
  const found = valueOf(item, field);
  return isBlock(found) ? found : {};
}
