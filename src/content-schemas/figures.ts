import { z } from 'astro/zod';
import * as field from './fields.ts';

/** Sources, facts and amounts: what every number on a page comes from. */

const source = field
  .strictRecord({
    id: field.id,
    titel: field.text,
    uitgever: field.text,
    datum: field.partialDate.optional(),
    adres: field.webAddress.optional(),
    soort: field.oneOf(['memo', 'verordening', 'nieuws', 'regeling', 'cijfers', 'wet']),
  })
  .transform((given) => ({
    id: given.id,
    title: given.titel,
    publisher: given.uitgever,
    date: given.datum,
    address: given.adres,
    kind: given.soort,
  }));

export const sourceFile = field
  .strictRecord({ bronnen: field.recordsOf(source) })
  .transform((given) => given.bronnen);

const numberUnits = ['euro', 'procent', 'aantal', 'uren', 'maanden', 'jaar', 'm2'] as const;

const factFields = {
  id: field.id,
  omschrijving: field.text,
  bron: field.sourceReference,
  datum: field.partialDate,
};

/** A figure: the number alone is printed, with a sign for euros and percentages. */
const number = field.strictRecord({
  ...factFields,
  waarde: field.decimal,
  eenheid: field.oneOf(numberUnits),
});

/** A day, month or year that prose may name. */
const moment = field.strictRecord({
  ...factFields,
  waarde: field.partialDate,
  eenheid: field.oneOf(['datum']),
});

const fact = z
  .discriminatedUnion('eenheid', [number, moment], {
    error: `Vul bij eenheid een van deze woorden in: ${numberUnits.join(', ')}, datum.`,
  })
  .transform((given) => ({
    id: given.id,
    value: given.waarde,
    unit: given.eenheid,
    description: given.omschrijving,
    source: given.bron,
    date: given.datum,
  }));

export const factFile = field
  .strictRecord({ feiten: field.recordsOf(fact) })
  .transform((given) => given.feiten);

const period = field
  .strictRecord({
    waarde: field.decimal,
    geldigVanaf: field.day.optional(),
    geldigTot: field.day,
    bron: field.sourceReference,
  })
  .transform((given) => ({
    value: given.waarde,
    validFrom: given.geldigVanaf,
    validUntil: given.geldigTot,
    source: given.bron,
  }));

const amount = field
  .strictRecord({
    id: field.id,
    omschrijving: field.text,
    eenheid: field.oneOf(['euro', 'procent']),
    waarden: field.listOf(period),
  })
  .transform((given) => ({
    id: given.id,
    description: given.omschrijving,
    unit: given.eenheid,
    periods: given.waarden,
  }));

export const amountFile = field
  .strictRecord({ bedragen: field.recordsOf(amount) })
  .transform((given) => given.bedragen);

/** A publication (bron) that statements rest on. */
export type SourceRecord = z.output<typeof source>;
/** A figure or date (feit) as one source gives it. */
export type FactRecord = z.output<typeof fact>;
/** A national amount (bedrag) with a value for each period, oldest first. */
export type AmountRecord = z.output<typeof amount>;
