import { z } from 'astro/zod';
import { editorMessage } from './editor-message.ts';

/** The fields that all records are made of. Every refusal is a sentence for the editor. */

const error = editorMessage;

/** A record whose fields are all known; a field that is not, is a typing mistake. */
export function strictRecord<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, { error });
}

export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item, { error });
}

/** What an editor calls a record: its id, or else its title or word. */
function nameOf(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const name = ['id', 'titel', 'woord'].map((field) => Reflect.get(record, field) as unknown);
  return name.find((value) => typeof value === 'string');
}

/** A list of records; a refusal names the record, where Zod would give its place in the list. */
export function recordsOf<Item extends z.ZodType>(item: Item) {
  return listOf(z.unknown()).transform((records, context) =>
    records.flatMap((record, index): z.output<Item>[] => {
      const parsed = item.safeParse(record);
      if (parsed.success) return [parsed.data];
      for (const { path, message } of parsed.error.issues) {
        context.addIssue({ code: 'custom', message, path: [nameOf(record) ?? index, ...path] });
      }
      return [];
    }),
  );
}

/** A list that is left out when it is empty. */
export function optionalList<Item extends z.ZodType>(item: Item) {
  return listOf(item).default([]);
}

/** One of the words given. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return z.enum(words, { error });
}

/** One value or a list of them; always gives a list. */
export function oneOrMore<Item extends z.ZodType>(item: Item) {
  return z.union([item.transform((value) => [value]), z.array(item).min(1)], { error });
}

/** A sentence or paragraph; may hold placeholders such as `{feit:leeftijd}`. */
export const text = z.string({ error }).trim().min(1, { error });

/** The name of a record, as other records write it: small letters, digits and hyphens. */
export const id = z.string({ error }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error:
    'Een id heeft alleen kleine letters, cijfers en streepjes. Bijvoorbeeld: voorrang-leeftijd.',
});

const dayError = 'Schrijf een datum als 2026-11-23.';
const partialError = 'Schrijf een datum als 2026-11-23, 2026-11 of 2026.';

/** YAML reads a bare 2026-11-23 as a moment and a bare 2026 as a number; both become text. */
function dateText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

function isRealDay(value: string): boolean {
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(value);
}

/** A day: "2026-11-23". */
export const day = z.preprocess(
  dateText,
  z
    .string({ error: dayError })
    .regex(/^\d{4}-\d\d-\d\d$/, { error: dayError })
    .refine(isRealDay, { error: `Deze dag bestaat niet. ${dayError}` }),
);

/** A day, a month or a year, as exactly as the source knows it: "2023-12-31", "2023-12", "2023". */
export const partialDate = z.preprocess(
  dateText,
  z
    .string({ error: partialError })
    .regex(/^\d{4}(-\d\d){0,2}$/, { error: partialError })
    .refine((value) => isRealDay(`${value}-01-01`.slice(0, 10)), {
      error: `Deze datum bestaat niet. ${partialError}`,
    }),
);

const decimalError =
  'Schrijf een getal als 274 of "13.8" (een punt, en dan tussen aanhalingstekens).';

/** An exact number as text, "2000" or "13.8": YAML would read a bare 13.80 as another number. */
export const decimal = z
  .union([z.int(), z.string().regex(/^\d+(\.\d+)?$/)], { error: decimalError })
  .transform(String);

/** An address on the web. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'Schrijf een volledig adres dat met https:// begint.',
});

/** Where a statement was found: a source and, in a long one, the heading above it. */
export const sourceReference = strictRecord({ id, kopje: text.optional() }).transform((given) => ({
  sourceId: given.id,
  heading: given.kopje,
}));

export type SourceReference = z.output<typeof sourceReference>;

/** A whole number; for places in a list. */
export const position = z.int({ error }).min(1, { error });

export const yesOrNo = z.boolean({ error });
