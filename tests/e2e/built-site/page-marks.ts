/** What a page tells machines, and how its words stand in its marks. */
export interface PageMarks {
  /** Where a word in a link, in bold or in slanted type touches the word beside it. */
  readonly gluedWords: readonly string[];
  /** The trails that search engines read: each step's place, name and address. */
  readonly trails: readonly (readonly TrailStep[])[];
  /** The questions that search engines read, with their answers. */
  readonly questions: readonly { readonly name: string; readonly answer: string }[];
}

export interface TrailStep {
  readonly position: string;
  readonly name: string;
  /** Undefined for the page itself. */
  readonly address: string | undefined;
}

/** Reads a page's marks. It runs in the browser and so can call nothing from outside itself. */
export function readMarks(html: string): PageMarks {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const textOf = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const gluedWords = [...page.querySelectorAll('main :is(a, b, em, strong, code, time)')].flatMap(
    (element) => {
      const before = element.previousSibling?.nodeType === 3 ? element.previousSibling : null;
      const after = element.nextSibling?.nodeType === 3 ? element.nextSibling : null;
      const own = element.textContent;
      const isGlued =
        (/[\p{L}\d,.:;!?)]$/u.test(before?.textContent ?? '') && /^[\p{L}\d]/u.test(own)) ||
        (/[\p{L}\d,.:;!?)]$/u.test(own) && /^[\p{L}\d(]/u.test(after?.textContent ?? ''));
      return isGlued ? [textOf(element.parentElement)] : [];
    },
  );
  const itemsOf = (type: string, from: ParentNode = page) => [
    ...from.querySelectorAll(`[itemscope][itemtype="https://schema.org/${type}"]`),
  ];
  const trails = itemsOf('BreadcrumbList').map((list) =>
    itemsOf('ListItem', list).map((step) => ({
      position: step.querySelector('meta[itemprop=position]')?.getAttribute('content') ?? '',
      name: textOf(step.querySelector('[itemprop=name]')),
      address: step.querySelector('a[itemprop=item]')?.getAttribute('href') ?? undefined,
    })),
  );
  const questions = itemsOf('FAQPage').flatMap((faq) =>
    itemsOf('Question', faq).map((question) => ({
      name: textOf(question.querySelector('[itemprop=name]')),
      answer: textOf(
        question.querySelector('[itemprop=acceptedAnswer][itemtype$=Answer] [itemprop=text]'),
      ),
    })),
  );
  return { gluedWords, trails, questions };
}
