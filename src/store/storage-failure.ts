import { refuse, succeed, type Result } from '../domain/result.ts';

/**
 * Why the browser did not keep something:
 * `quota` no room · `outdated` another tab upgraded the database, this one may not write any more ·
 * `newer` the database was made by newer code · `blocked` an older tab keeps it from being upgraded ·
 * `no-storage` there is no database here · `no-answer` it never answered ·
 * `not-storable` what was given cannot be stored · `closed` the connection went away ·
 * `broken` anything else the browser reported.
 */
export type FailureCause =
  | 'quota'
  | 'outdated'
  | 'newer'
  | 'blocked'
  | 'no-storage'
  | 'no-answer'
  | 'not-storable'
  | 'closed'
  | 'broken';

/** A failure of the storage; `detail` is the browser's own text, for the curious, never for a heading. */
export interface StoreFailure {
  readonly cause: FailureCause;
  readonly detail: string;
}

/** Thrown inside the store by its own guards; it never leaves the store. */
export class StorageRefusal extends Error {
  readonly refusal: FailureCause;

  constructor(refusal: FailureCause, detail: string) {
    super(detail);
    this.name = 'StorageRefusal';
    this.refusal = refusal;
  }
}

const causeByName: ReadonlyMap<string, FailureCause> = new Map([
  ['QuotaExceededError', 'quota'],
  ['VersionError', 'newer'],
  ['MissingAPIError', 'no-storage'],
  ['SecurityError', 'no-storage'],
  ['DataCloneError', 'not-storable'],
  ['DatabaseClosedError', 'closed'],
]);

/** Dexie wraps the browser's error, some of them twice: a full disk arrives as AbortError. */
function chainOf(error: unknown): readonly object[] {
  const chain: object[] = [];
  let current = error;
  while (typeof current === 'object' && current !== null && chain.length < 5) {
    chain.push(current);
    current = 'inner' in current ? current.inner : 'cause' in current ? current.cause : undefined;
  }
  return chain;
}

function nameOf(error: object): string {
  return 'name' in error && typeof error.name === 'string' ? error.name : '';
}

/** The failure behind a thrown value, read through the errors that wrap it. */
export function failureOf(error: unknown): StoreFailure {
  const chain = chainOf(error);
  const detail = chain
    .map((link) => ('message' in link ? `${nameOf(link)}: ${String(link.message)}` : nameOf(link)))
    .join(' ← ');
  for (const link of chain) {
    const cause = link instanceof StorageRefusal ? link.refusal : causeByName.get(nameOf(link));
    if (cause !== undefined) return { cause, detail };
  }
  return { cause: 'broken', detail };
}

/** Runs work on the storage. The one place where what the browser throws becomes a reason. */
export async function attempt<Value>(
  work: () => PromiseLike<Value>,
): Promise<Result<Value, StoreFailure>> {
  try {
    return succeed(await work());
  } catch (error) {
    return refuse(failureOf(error));
  }
}

/** The same for work that answers at once. */
export function attemptNow<Value>(work: () => Value): Result<Value, StoreFailure> {
  try {
    return succeed(work());
  } catch (error) {
    return refuse(failureOf(error));
  }
}
