import { readPlanFile } from '../../codec/plan-file.ts';
import { problemLine } from '../../codec/problem.ts';
import { MAX_BYTES } from '../../codec/validate.ts';
import type { Plan } from '../../domain/plan.ts';
import { refuse, type Result } from '../../domain/result.ts';
import { IMPORT_TEXT } from '../../locale/file-text.ts';

/** The plan in one chosen or dropped file, or what is wrong with it, a sentence for each problem. */
export async function openPlanFile(
  files: readonly File[],
): Promise<Result<Plan, readonly string[]>> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return refuse([IMPORT_TEXT.oneFile]);
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
