import { at, describe, isFull, report, type Problem } from './problem.ts';
import { BLOCK, isBlock, refuseBlock, valueOf, type Shape } from './shape.ts';

/** How many entries there may be, and what their names must look like. */
interface MapRule {
  readonly max: number;
  readonly accepts: (name: string) => boolean;
  readonly expected: string;
}

/** A list in its own order. */
export function list<Item>(
  item: Shape<Item>,
  size: { readonly min: number; readonly max: number },
): Shape<readonly Item[]> {
  return {
    expected: 'een lijst',
    read(found, path, problems) {
      if (!Array.isArray(found)) {
        report(problems, path, `Hier staat ${describe(found)}. Verwacht: een lijst.`);
        return undefined;
      }
      if (found.length < size.min || found.length > size.max) {
        const bounds = `${size.min} tot en met ${size.max}`;
        report(problems, path, `Deze lijst telt ${found.length} items. Verwacht: ${bounds}.`);
        return undefined;
      }
      const before = problems.length;
      const copy: Item[] = [];
      for (const [place, each] of found.entries()) {
        if (isFull(problems)) break;
        const value = item.read(each, `${path}[${place}]`, problems);
        if (value !== undefined) copy.push(value);
      }
      return problems.length === before ? copy : undefined;
    },
    write: (items) => `[${items.map((each) => item.write(each)).join(',')}]`,
  };
}

/** A map from names to values; written with its names in code-point order. */
export function map<Value>(
  value: Shape<Value>,
  rule: MapRule,
): Shape<Readonly<Record<string, Value>>> {
  return {
    expected: BLOCK,
    read(found, path, problems) {
      if (!isBlock(found)) {
        refuseBlock(found, path, problems);
        return undefined;
      }
      const names = Object.keys(found);
      if (names.length > rule.max) {
        const wrong = `Dit blok telt ${names.length} velden.`;
        report(problems, path, `${wrong} Verwacht: hoogstens ${rule.max}.`);
        return undefined;
      }
      const before = problems.length;
      const copy: Record<string, Value> = {};
      for (const name of names) {
        if (isFull(problems)) break;
        readEntry(copy, name, valueOf(found, name), path, problems);
      }
      return problems.length === before ? copy : undefined;
    },
    // Names are ASCII, where the order of code units is the order of code points.
    write(entries) {
      const written = Object.keys(entries)
        .sort()
        .map((name) => `"${name}":${value.write(entries[name] as Value)}`);
      return `{${written.join(',')}}`;
    },
  };

  function readEntry(
    copy: Record<string, Value>,
    name: string,
    found: unknown,
    path: string,
    problems: Problem[],
  ): void {
    if (!rule.accepts(name)) {
      report(problems, at(path, name), `Deze naam kan hier niet. Verwacht: ${rule.expected}.`);
      return;
    }
    const read = value.read(found, at(path, name), problems);
    if (read !== undefined) copy[name] = read;
  }
}
