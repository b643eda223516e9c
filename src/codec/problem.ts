/** One thing that is wrong with a plan that came from outside: where it stands, and what about it. */
export interface Problem {
  /** The place, such as `costLines[2].split.gemeenten`; `plan` for the document itself. */
  readonly path: string;
  /** What is wrong and what was expected, in Dutch. */
  readonly message: string;
}

/** As many as a person can use; reading stops there. */
const MAX_PROBLEMS = 20;

const LONGEST_QUOTE = 40;
// What would turn or hide the rest of the sentence when it is shown.
const UNSHOWABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Notes a problem, unless there are enough already. */
export function report(problems: Problem[], path: string, message: string): void {
  if (problems.length < MAX_PROBLEMS) problems.push({ path, message });
}

/** Whether there is no need to look any further. */
export function isFull(problems: readonly Problem[]): boolean {
  return problems.length >= MAX_PROBLEMS;
}

/** The path of a field or of an entry of a map; a strange name is cut short and made visible. */
export function at(path: string, name: string): string {
  const shown = showable(name);
  return path === 'plan' ? shown : `${path}.${shown}`;
}

/** A problem as one line of text, such as a list or a terminal shows it. */
export function problemLine({ path, message }: Problem): string {
  return `${path}: ${message}`;
}

/** What was found, in words that fit in a sentence. Never longer than a line. */
export function describe(found: unknown): string {
  if (typeof found === 'string') return found === '' ? 'een lege tekst' : `"${showable(found)}"`;
  if (typeof found === 'number' || typeof found === 'boolean') return String(found);
  if (Array.isArray(found)) return 'een lijst';
  return found === null ? 'null' : 'een blok met velden';
}

function showable(text: string): string {
  const start = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return start.replace(UNSHOWABLE, '\uFFFD');
}
