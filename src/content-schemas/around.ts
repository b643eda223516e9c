import type { z } from 'astro/zod';
import * as field from './fields.ts';
import { statuses } from './status.ts';

/** What stands around the rules: parties, timeline, changes, publisher. */

/** How to reach a party; what is not known says so and names whom to ask. */
const contact = field
  .strictRecord({
    status: field.oneOf(['bekend', 'nog-niet-bekend']),
    tekst: field.text,
    adres: field.webAddress.optional(),
  })
  .transform((given) => ({
    known: given.status === 'bekend',
    text: given.tekst,
    address: given.adres,
  }));

const party = field
  .strictRecord({
    id: field.id,
    naam: field.text,
    soort: field.oneOf(['gemeente', 'corporatie', 'provincie']),
    doet: field.text.optional(),
    contact,
  })
  .transform((given) => ({
    id: given.id,
    name: given.naam,
    kind: given.soort,
    role: given.doet,
    contact: given.contact,
  }));

export const partyFile = field
  .strictRecord({ partijen: field.recordsOf(party) })
  .transform((given) => given.partijen);

const timelineItem = field
  .strictRecord({
    datum: field.partialDate,
    datumTekst: field.text.optional(),
    geldigTot: field.partialDate.optional(),
    titel: field.text,
    tekst: field.text,
    wie: field.text,
    status: field.oneOf(statuses),
    bron: field.sourceReference,
  })
  .transform((given) => ({
    date: given.datum,
    dateText: given.datumTekst,
    validUntil: given.geldigTot,
    title: given.titel,
    text: given.tekst,
    who: given.wie,
    status: given.status,
    source: given.bron,
  }));

export const timelineFile = field
  .strictRecord({ tijdlijn: field.recordsOf(timelineItem) })
  .transform((given) => given.tijdlijn);

export const changeFile = field
  .strictRecord({ datum: field.day, titel: field.text, tekst: field.listOf(field.text) })
  .transform((given) => ({ date: given.datum, title: given.titel, text: given.tekst }));

export const publisherFile = field
  .strictRecord({
    naam: field.text,
    contact: field.text,
    adres: field.webAddress,
    mail: field.text.optional(),
  })
  .transform((given) => ({
    name: given.naam,
    contact: given.contact,
    address: given.adres,
    mail: given.mail,
  }));

/** A municipality, corporation or province (partij) that takes part in the scheme. */
export type PartyRecord = z.output<typeof party>;
export type TimelineItem = z.output<typeof timelineItem>;
export type ChangeFile = z.output<typeof changeFile>;
export type Publisher = z.output<typeof publisherFile>;
