import { readPlanFile } from '../../codec/plan-file.ts';
import { problemLine } from '../../codec/problem.ts';
import { MAX_BYTES } from '../../codec/validate.ts';
import type { Plan } from '../../domain/plan.ts';
import { refuse, succeed, type Result } from '../../domain/result.ts';
import { IMPORT_TEXT } from '../../locale/file-text.ts';

/** The kinds of files that can be chosen. A file that is dropped may have any name. */
export const IMPORT_KINDS = '.json,.xlsx,.ods,.csv,.tsv,.txt,application/json,text/csv';

/** What a chosen file turned out to be: a plan, or a file whose figures can be looked at. */
export type ChosenFile = { readonly plan: Plan } | { readonly sheetFile: File };

/** Reads one chosen or dropped file, or says what is wrong with it, a sentence for each problem. */
export async function chooseFile(
  files: readonly File[],
): Promise<Result<ChosenFile, readonly string[]>> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return refuse([IMPORT_TEXT.oneFile]);
  if (!(await looksLikePlan(file))) return succeed({ sheetFile: file });
  const plan = await openPlanFile(file);
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
export async function openPlanFile(file: File): Promise<Result<Plan, readonly string[]>> {
  if (file.size > MAX_BYTES) return refuse([IMPORT_TEXT.tooLarge]);
  const text = await textOf(file);
  if (!text.ok) return text;
  const plan = readPlanFile(text.value);
  return plan.ok ? plan : refuse(plan.reason.problems.map(problemLine));
}

async function textOf(file: File): Promise<Result<string, readonly string[]>> {
  try {
    const bytes = await file.arrayBuffer();
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    return refuse([error instanceof TypeError ? IMPORT_TEXT.noText : IMPORT_TEXT.unreadable]);
  }
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
