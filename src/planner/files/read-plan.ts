import { readPlanFile } from '../../codec/plan-file.ts';
import { problemLine } from '../../codec/problem.ts';
import { MAX_BYTES } from '../../codec/validate.ts';
import type { Plan } from '../../domain/plan.ts';
import { refuse, type Result } from '../../domain/result.ts';
import { IMPORT_TEXT } from '../../locale/file-text.ts';

/** The plan in a file, or what is wrong with it, a sentence for each problem. A large one takes long. */
export async function readPlanOf(file: File): Promise<Result<Plan, readonly string[]>> {
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
