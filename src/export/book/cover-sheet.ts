import { BOOK_TEXT, COVER_TEXT } from '../../locale/book-text.ts';
import { commonGround } from '../../domain/common-ground.ts';
import { leftOutSentences } from '../../locale/common-ground-text.ts';
import { result, words, type BookSheet } from './book.ts';
import { Draft, sumOf } from './draft.ts';
import type { Making } from './making.ts';
import type { StyleName } from './style.ts';

/** The sentences about colours have the colour that they are about. */
const LEGEND: readonly StyleName[] = ['legendInput', 'wrapped', 'legendDivided'];

/** What each sheet is for, by its name. */
const ABOUT: ReadonlyMap<string, string> = new Map(
  Object.entries(COVER_TEXT.sheets).map(([id, text]) => [
    BOOK_TEXT.sheets[id as keyof typeof COVER_TEXT.sheets],
    text,
  ]),
);

/**
 * What the file is, where it comes from, how to read it, and what to look at.
 * @param drafts the other sheets, in their order
 */
export function coverSheet(making: Making, drafts: readonly Draft[]): BookSheet {
  const { plan, fingerprint, made, address, findings } = making;
  const draft = new Draft(BOOK_TEXT.sheets.cover, plan.title, COVER_TEXT.note);
  draft.add(words(BOOK_TEXT.trial, 'trial'));
  draft.add();
  draft.add(words(COVER_TEXT.date), words(made, 'wrapped'));
  draft.add(words(COVER_TEXT.fingerprint), words(fingerprint, 'wrapped'));
  const base = making.base.plan;
  if (commonGround(plan, base).apart === undefined) {
    draft.add(words(COVER_TEXT.base), words(base.title, 'wrapped'));
  }
  const leftOut = leftOutSentences(plan, base, making.years);
  if (leftOut.length > 0) draft.add(words(COVER_TEXT.leftOut), words(leftOut.join(' '), 'wrapped'));
  draft.add(words(COVER_TEXT.address), words(address, 'wrapped'));
  if (plan.note !== '') draft.add(words(COVER_TEXT.about), words(plan.note, 'wrapped'));
  const checks = drafts.flatMap((each) => each.checkSum() ?? []);
  const all = sumOf(checks.map((each) => each.address));
  draft.add(words(COVER_TEXT.check, 'strong'), result(all, 0, 'checkSum'));
  draft.add(undefined, words(COVER_TEXT.checkHint, 'note'));

  draft.heading(COVER_TEXT.findings);
  if (findings.length === 0) draft.add(words(COVER_TEXT.noFindings));
  for (const { title, detail } of findings) {
    draft.add(words(title, 'wrapped'), words(detail, 'wrapped'));
  }
  draft.heading(COVER_TEXT.how);
  COVER_TEXT.colours.forEach((sentence, at) =>
    draft.add(undefined, words(sentence, LEGEND[at] ?? 'wrapped')),
  );
  draft.heading(COVER_TEXT.contents);
  for (const { name } of drafts) draft.add(words(name), words(ABOUT.get(name) ?? '', 'wrapped'));
  return draft.sheet({ widths: [34, 96], frozen: { rows: 0, columns: 0 } });
}
