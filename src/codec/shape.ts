import { at, describe, isFull, report, type Problem } from './problem.ts';

/**
 * How one part of the plan document is read and written. Reading copies only what it knows into
 * fresh values, so nothing else that came along (`__proto__`, extra fields) gets any further.
 */
export interface Shape<Value> {
  /** What belongs here, in Dutch, as the end of "Verwacht: …". */
  readonly expected: string;
  /** Gives a checked copy, or nothing after noting at least one problem. */
  read(found: unknown, path: string, problems: Problem[]): Value | undefined;
  /** Gives the canonical JSON of a valid value. */
  write(value: Value): string;
}

/** What a block is called in a message. */
export const BLOCK = 'een blok met velden';

/** A field that may be left out. */
interface Optional<Value> {
  readonly optional: Shape<Value>;
}

type Field<Owner, Name extends keyof Owner> = undefined extends Owner[Name]
  ? Optional<NonNullable<Owner[Name]>>
  : Shape<Owner[Name]>;

type Fields<Owner> = { readonly [Name in keyof Owner]-?: Field<Owner, Name> };

/** Says that a field may be left out. */
export function optional<Value>(shape: Shape<Value>): Optional<Value> {
  return { optional: shape };
}

/** A block with a fixed set of fields; the order in which they are listed is the canonical one. */
export function record<Owner extends object>(fields: Fields<Owner>): Shape<Owner> {
  const known = new Map(Object.entries<Shape<unknown> | Optional<unknown>>(fields));
  return {
    expected: BLOCK,
    read(found, path, problems) {
      if (!isBlock(found)) {
        refuseBlock(found, path, problems);
        return undefined;
      }
      const before = problems.length;
      refuseUnknown(found, known, path, problems);
      const copy: Record<string, unknown> = {};
      for (const [name, field] of known) {
        const value = valueOf(found, name);
        if (value !== undefined) copy[name] = shapeOf(field).read(value, at(path, name), problems);
        else if (!('optional' in field)) refuseMissing(field, at(path, name), problems);
      }
      return problems.length === before ? (copy as Owner) : undefined;
    },
    write(owner) {
      const written = [...known].flatMap(([name, field]) => {
        const value = valueOf(owner, name);
        return value === undefined ? [] : [`"${name}":${shapeOf(field).write(value)}`];
      });
      return `{${written.join(',')}}`;
    },
  };
}

/** Blocks of several kinds, told apart by their field `kind`. */
export function byKind<Owner extends { readonly kind: string }>(kinds: {
  readonly [Kind in Owner['kind']]: Shape<Extract<Owner, { readonly kind: Kind }>>;
}): Shape<Owner> {
  const known = new Map(Object.entries<Shape<Owner>>(kinds as Record<string, Shape<Owner>>));
  const expected = [...known.keys()].map((kind) => `"${kind}"`).join(' of ');
  return {
    expected: BLOCK,
    read(found, path, problems) {
      if (!isBlock(found)) {
        refuseBlock(found, path, problems);
        return undefined;
      }
      const kind = valueOf(found, 'kind');
      const shape = typeof kind === 'string' ? known.get(kind) : undefined;
      if (shape !== undefined) return shape.read(found, path, problems);
      const wrong = kind === undefined ? 'Dit veld ontbreekt.' : `Hier staat ${describe(kind)}.`;
      report(problems, at(path, 'kind'), `${wrong} Verwacht: ${expected}.`);
      return undefined;
    },
    write: (owner) => known.get(owner.kind)?.write(owner) ?? '',
  };
}

/** Whether a value is a JSON block: no list, no null. */
export function isBlock(found: unknown): found is object {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}

/** A field of a block that is its own, never one that every object answers to. */
export function valueOf(block: object, name: string): unknown {
  return Object.hasOwn(block, name) ? (block as Record<string, unknown>)[name] : undefined;
}

function shapeOf(field: Shape<unknown> | Optional<unknown>): Shape<unknown> {
  return 'optional' in field ? field.optional : field;
}

function refuseMissing(shape: Shape<unknown>, path: string, problems: Problem[]): void {
  report(problems, path, `Dit veld ontbreekt. Verwacht: ${shape.expected}.`);
}

/** Notes that something else stands where a block belongs. */
export function refuseBlock(found: unknown, path: string, problems: Problem[]): void {
  report(problems, path, `Hier staat ${describe(found)}. Verwacht: ${BLOCK}.`);
}

function refuseUnknown(
  found: object,
  known: ReadonlyMap<string, unknown>,
  path: string,
  problems: Problem[],
): void {
  for (const name of Object.keys(found)) {
    if (isFull(problems)) return;
    if (known.has(name)) continue;
    report(problems, at(path, name), 'Dit veld is onbekend. Verwacht: alleen velden van het plan.');
  }
}
