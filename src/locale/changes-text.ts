import type { ChangeSubject } from '../domain/change-place.ts';
import type { InputDifference } from '../domain/input-difference.ts';
import { formatCents } from './number-nl.ts';
import { differenceWord } from './difference-text.ts';
import { HEAD_TEXT } from './planner-text.ts';
import { enumerate } from './words-nl.ts';

/** The words of the list of what is other than in the proposal. */
export const CHANGES_TEXT = {
  title: HEAD_TEXT.whatChanged,
  none: 'Er is niets veranderd. Alle invoer is gelijk aan het voorstel.',
  otherRegion: 'Dit plan gaat over een andere regio. Het wordt niet met het voorstel vergeleken.',
  intro:
    'Voor de pijl staat het voorstel, erachter dit plan. Terugzetten raakt alleen die regel. Bedragen zijn over alle jaren samen.',
  about: {
    dial: 'Knoppen op het Overzicht',
    line: 'Kostenposten',
    party: 'Partijen en groepen',
    key: 'Sleutels en cijfers',
    other: 'Overig',
  } satisfies Record<ChangeSubject, string>,
  was: 'was',
  now: 'nu',
  added: 'toegevoegd',
  removed: 'weggehaald',
  otherwise: 'anders dan in het voorstel',
  back: 'Terugzetten',
  all: 'Alles terugzetten',
  allBack: 'Alle invoer is weer gelijk aan het voorstel.',
  undo: 'Ongedaan maken',
  undone: (what: string) => `Ongedaan gemaakt: ${what}.`,
  isBack: (what: string) => `Teruggezet: ${what}.`,
  alongToo: (names: readonly string[]) =>
    `Gaat mee terug, want het hoort erbij: ${quotedAll(names)}.`,
  refused: (what: string, why: string) => `Niet teruggezet: ${what}. ${why}`,
} as const;

/** Why a change does not go back by itself; all of them together can. */
export function notSingly({ differ }: InputDifference): string {
  if (differ === 'line-kind') return 'Niet los terug te zetten: de post heeft andere velden.';
  if (differ === 'order') return 'Niet los terug te zetten.';
  const isGroup = differ === 'group' || differ === 'only-there';
  return isGroup
    ? 'Niet los terug te zetten: er hangt te veel aan de groep.'
    : 'Niet los terug te zetten: het hangt samen met iets anders.';
}

function quotedAll(names: readonly string[]): string {
  return enumerate(names.map((name) => `‘${name}’`));
}

/** What a change does to an amount, in whole cents: above 0 is more than without it. */
export interface NamedEffect {
  readonly name: string;
  readonly cents: number;
}

/** "Hierdoor: totaal € 48.000,00 minder, Harderwijk € 7.872,00 minder." */
export function effectSentence(effects: readonly NamedEffect[]): string {
  const told = effects.map(({ name, cents }) =>
    cents === 0
      ? `${name} gelijk`
      : `${name} ${formatCents(Math.abs(cents))} ${differenceWord(cents)}`,
  );
  return `Hierdoor: ${told.join(', ')}.`;
}
