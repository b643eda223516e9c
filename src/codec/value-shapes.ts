import {
  decimalProblem,
  textProblem,
  type DecimalRule,
  type TextRule,
} from '../domain/field-rules.ts';
import { describe, report } from './problem.ts';
import type { Shape } from './shape.ts';

/** A decimal string. */
export function decimal(rule: DecimalRule): Shape<string> {
  const bound =
    rule.aboveZero === true ? ', boven 0' : rule.atMost100 === true ? ', hoogstens 100' : '';
  const expected = `een getal als tekst met hoogstens ${rule.places} cijfers achter de punt${bound}`;
  return textual((text) => decimalProblem(text, rule) === undefined, expected);
}

/** A text for people, within its length. */
export function text(rule: TextRule): Shape<string> {
  return {
    expected: `een tekst van hoogstens ${rule.max} tekens`,
    read(found, path, problems) {
      const message = textMessage(found, rule);
      if (message === undefined) return found as string;
      report(problems, path, message);
      return undefined;
    },
    write: (value) => JSON.stringify(value),
  };
}

/** A text that must look a certain way, such as an id, a day or a quarter. */
export function textual(accepts: (text: string) => boolean, expected: string): Shape<string> {
  return {
    expected,
    read(found, path, problems) {
      if (typeof found === 'string' && accepts(found)) return found;
      report(problems, path, notExpected(found, expected));
      return undefined;
    },
    write: (value) => JSON.stringify(value),
  };
}

/** A whole number, both bounds included. */
export function whole(range: { readonly min: number; readonly max: number }): Shape<number> {
  const expected = `een geheel getal van ${range.min} tot en met ${range.max}`;
  return {
    expected,
    read(found, path, problems) {
      const isWhole = typeof found === 'number' && Number.isSafeInteger(found);
      // Adding 0 turns −0 into 0.
      if (isWhole && found >= range.min && found <= range.max) return found + 0;
      report(problems, path, notExpected(found, expected));
      return undefined;
    },
    write: (value) => JSON.stringify(value),
  };
}

/** One of a few values. */
export function choice<Value extends string | number>(...values: readonly Value[]): Shape<Value> {
  const expected = values.map((value) => JSON.stringify(value)).join(' of ');
  return {
    expected,
    read(found, path, problems) {
      const chosen = values.find((value) => value === found);
      if (chosen === undefined) report(problems, path, notExpected(found, expected));
      return chosen;
    },
    write: (value) => JSON.stringify(value),
  };
}

function notExpected(found: unknown, expected: string): string {
  return `Hier staat ${describe(found)}. Verwacht: ${expected}.`;
}

function textMessage(found: unknown, rule: TextRule): string | undefined {
  if (typeof found !== 'string') return notExpected(found, 'een tekst');
  switch (textProblem(found, rule)) {
    case 'text-empty':
      return 'Deze tekst is leeg. Verwacht: minstens één zichtbaar teken.';
    case 'text-too-long':
      return `Deze tekst telt ${found.length} tekens. Verwacht: hoogstens ${rule.max}.`;
    case 'text-hidden-characters':
      return 'Deze tekst bevat onzichtbare tekens. Verwacht: één regel gewone tekst.';
    case 'text-not-normal':
      return 'In deze tekst staan losse accenten. Verwacht: letter en accent als één teken (NFC).';
    case undefined:
      return undefined;
  }
}
