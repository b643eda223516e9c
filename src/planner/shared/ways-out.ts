import { loadSheets } from '../sheet-tab/load-sheets.ts';
import type { Plan } from '../../domain/plan.ts';
import { refuse, succeed, type Result } from '../../domain/result.ts';

const ways: readonly (() => Promise<unknown>)[] = [
  loadSheets,
  () => import('../share/ShareDialog.svelte'),
  () => import('../files/ExportDialog.svelte'),
  () => import('../plans/PlansDialog.svelte'),
];

/**
 * Fetches the sheets, and the parts by which a person takes work along: Delen, Exporteren and Mijn
 * plannen. They are there from then on, whatever becomes of the connection or of the files on the server.
 */
export function fetchWaysOut(): void {
  for (const fetch of ways) fetch().catch(() => undefined);
}

interface Sparing {
  readonly connection?: { readonly saveData?: boolean };
}

/**
 * The same when the browser has nothing else to do, some 50 kB. Who asked to spare data gets them
 * at the first change, when there is something to lose. Until the returned function is called.
 */
export function fetchWaysOutWhenIdle(): (() => void) | undefined {
  const { connection }: Navigator & Sparing = navigator;
  if (connection?.saveData === true) return undefined;
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(fetchWaysOut, 2_000);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(fetchWaysOut, { timeout: 3_000 });
  return () => cancelIdleCallback(asked);
}

/** The address that opens this plan, or why there is none. */
export async function linkTo(plan: Plan): Promise<Result<string, 'noLink' | 'tooLarge'>> {
  try {
    const { encodeLink } = await import('../../codec/link.ts');
    const encoded = encodeLink(plan);
    if (!encoded.ok) return refuse('tooLarge');
    return succeed(`${location.origin}${location.pathname}${encoded.value}`);
  } catch {
    return refuse('noLink');
  }
}
