import { readPlan } from '../codec/validate.ts';
import document from '../plans/memo-2023.json';

/**
 * The memo's plan, as it ships with the site.
 * @throws when the file is no plan, which stops the build
 */
export function memoPlan() {
  const read = readPlan(document);
  if (read.ok) return read.value;
  const problems = read.reason.problems.map(({ path, message }) => `${path}: ${message}`);
  throw new Error(`src/plans/memo-2023.json\n${problems.join('\n')}`);
}
