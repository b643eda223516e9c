import type { FactRecord, SourceRecord } from './figures.ts';
import { isKnownPage, knownPages } from './known-pages.ts';
import type { Instrument } from './rule.ts';
import { partsOf, type Placeholder } from './placeholder.ts';

/** A source with the heading in it above the statement. */
export interface Citation {
  readonly source: SourceRecord;
  readonly heading: string | undefined;
}

/** A figure of a record, to be written in Dutch where it is shown. */
export interface Figure {
  readonly kind: 'figure';
  /** A decimal such as "2000" or "13.8"; a date such as "2023-12" when the unit is "datum". */
  readonly value: string;
  readonly unit: FactRecord['unit'];
  readonly description: string;
  readonly citation: Citation;
  /** "2026": the year that it belongs to, when it does not hold on the scheme date. */
  readonly ofYear: string | undefined;
}

/** What a text consists of once its placeholders are looked up. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | Figure
  | {
      readonly kind: 'link';
      /** Below the site's root: "veelgestelde-vragen/kost-het-geld/". */
      readonly path: string;
      readonly pieces: readonly Piece[];
    };

/** A paragraph, or a list when the texts begin with "- ". */
export type Block =
  | { readonly kind: 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Piece[])[] };

/** Where the pieces are looked up; each throws when there is no such record. */
export interface Lookup {
  readonly fact: (id: string) => Figure;
  readonly amount: (id: string) => Figure;
  readonly ruleTitle: (id: string) => string;
  readonly questionTitle: (slug: string) => string;
}

/** The page that shows the rules of an instrument, below the site's root. */
const rulePages: Readonly<Record<Instrument, string>> = {
  voorrang: knownPages.voorrang.path,
  verhuisvergoeding: knownPages.verhuisvergoeding.path,
  verhuiscoach: knownPages.verhuiscoach.path,
  aanvullend: knownPages.verhuisvergoeding.path,
  afspraken: knownPages.over.path,
};

/** The address of a rule: the page of its instrument, at the rule. */
export function rulePath({ instrument, id }: { instrument: Instrument; id: string }): string {
  return `${rulePages[instrument]}#${id}`;
}

/** The address of a question's page below the site's root. */
export function questionPath(slug: string): string {
  return `${knownPages.vragen.path}${slug}/`;
}

function pageLink(name: string): Piece {
  if (!isKnownPage(name)) throw new Error(`Er is geen pagina "${name}".`);
  const { path, label } = knownPages[name];
  return { kind: 'link', path, pieces: [{ kind: 'text', text: label }] };
}

function lookUp({ kind, id }: Placeholder, lookup: Lookup): Piece[] {
  switch (kind) {
    case 'feit':
      return [lookup.fact(id)];
    case 'bedrag':
      return [lookup.amount(id)];
    case 'regel':
      return piecesOf(lookup.ruleTitle(id), lookup);
    case 'vraag':
      return [
        {
          kind: 'link',
          path: questionPath(id),
          pieces: piecesOf(lookup.questionTitle(id), lookup),
        },
      ];
    case 'pagina':
      return [pageLink(id)];
  }
}

/**
 * A text of the editor with its placeholders looked up.
 * @throws when a placeholder leads nowhere, which the checks of the content refuse before
 */
export function piecesOf(text: string, lookup: Lookup): Piece[] {
  return partsOf(text).flatMap((part): Piece[] =>
    typeof part === 'string' ? [{ kind: 'text', text: part }] : lookUp(part, lookup),
  );
}

/** Paragraphs and lists; texts that begin with "- " and follow each other are one list. */
export function blocksOf(texts: readonly string[], lookup: Lookup): Block[] {
  const blocks: Block[] = [];
  for (const text of texts) {
    const last = blocks.at(-1);
    if (!text.startsWith('- ')) {
      blocks.push({ kind: 'paragraph', pieces: piecesOf(text, lookup) });
      continue;
    }
    const item = piecesOf(text.slice(2), lookup);
    if (last?.kind === 'list') blocks.splice(-1, 1, { kind: 'list', items: [...last.items, item] });
    else blocks.push({ kind: 'list', items: [item] });
  }
  return blocks;
}
