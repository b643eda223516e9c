import type { BrowserContext } from '@playwright/test';

/** Listens to whatever a browser does that the site must never make it do. */
export class Watch {
  readonly #origin: string;
  readonly #allowedOrigins = new Set<string>();
  readonly #expected: RegExp[] = [];
  readonly #found: string[] = [];
  readonly #requests: string[] = [];

  /** @param origin of the site itself: "http://localhost:4399" */
  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Follows every page of a browser context, from its first request on. */
  async follow(context: BrowserContext): Promise<void> {
    context.on('request', (request) => this.#asked(request.url()));
    context.on('weberror', (error) => this.#found.push(`page error: ${error.error().message}`));
    context.on('console', (message) => {
      if (message.type() === 'error') this.#found.push(`console: ${message.text()}`);
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy broken: ${violatedDirective} by ${blockedURI}`),
      );
    });
  }

  /** A place that the test itself goes to. */
  allowOrigin(origin: string): void {
    this.#allowedOrigins.add(origin);
  }

  /** An error that the test itself causes. */
  allowError(words: RegExp): void {
    this.#expected.push(words);
  }

  /** All that went wrong, also what the test itself causes. */
  get found(): readonly string[] {
    return this.#found;
  }

  /** What went wrong and was not caused by the test; empty when all is well. */
  get complaints(): readonly string[] {
    return this.#found.filter((text) => !this.#expected.some((words) => words.test(text)));
  }

  /** The addresses of all requests so far, as they went over the line. */
  get requests(): readonly string[] {
    return this.#requests;
  }

  #asked(url: string): void {
    this.#requests.push(url);
    const { origin, protocol } = new URL(url);
    const isOwn = origin === this.#origin || this.#allowedOrigins.has(origin);
    if (!isOwn && /^(https?|wss?):$/.test(protocol)) this.#found.push(`request to ${url}`);
  }
}
