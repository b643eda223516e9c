import type { Plan } from '../../domain/plan.ts';
import { refuse, succeed, type Result } from '../../domain/result.ts';
import { IMPORT_TEXT } from '../../locale/file-text.ts';
import { FileReading } from './file-reading.ts';

/** The kinds of files that can be chosen. A file that is dropped may have any name. */
export const IMPORT_KINDS = '.json,.xlsx,.ods,.csv,.tsv,.txt,application/json,text/csv';

/** What a chosen file turned out to be: a plan, or a file whose figures can be looked at. */
export type ChosenFile = { readonly plan: Plan } | { readonly sheetFile: File };

/**
 * Reads one chosen or dropped file, or says what is wrong with it, a sentence for each problem.
 * @param signal ends the reading
 */
export async function chooseFile(
  files: readonly File[],
  signal: AbortSignal,
): Promise<Result<ChosenFile, readonly string[]>> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return refuse([IMPORT_TEXT.oneFile]);
  if (!(await looksLikePlan(file))) return succeed({ sheetFile: file });
  const plan = await openPlanFile(file, signal);
  return plan.ok ? succeed({ plan: plan.value }) : plan;
}

/** A plan file is JSON, whatever it is called: it is named so, or begins with a brace. */
async function looksLikePlan(file: File): Promise<boolean> {
  if (/\.json$/i.test(file.name)) return true;
  const start = await file
    .slice(0, 100)
    .text()
    .catch(() => '');
  return /^\uFEFF?\s*\{/.test(start);
}

/** The plan in a file, or what is wrong with it, a sentence for each problem. */
export async function openPlanFile(
  file: File,
  signal?: AbortSignal,
): Promise<Result<Plan, readonly string[]>> {
  const reading = new FileReading(file);
  signal?.addEventListener('abort', () => reading.stop());
  const answer = await reading.plan();
  reading.stop();
  if (answer.ok) return answer.value;
  return refuse(answer.reason === 'stopped' ? [] : [IMPORT_TEXT[answer.reason]]);
}

/** Hears files that are dropped anywhere on the page; without it the browser would open them. */
export function onFileDrop(take: (files: readonly File[]) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  addEventListener('dragover', (event) => carriesFiles(event) && event.preventDefault(), {
    signal,
  });
  addEventListener(
    'drop',
    (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      take([...(event.dataTransfer?.files ?? [])]);
    },
    { signal },
  );
  return () => listening.abort();
}
