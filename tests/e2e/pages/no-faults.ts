import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { PlannerPage } from './planner-page.ts';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What can differ in the dark; the rest is the same page. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

type Scheme = 'light' | 'dark';

/** Holds what is on the screen now against the standard. */
export async function expectNoFaults(
  planner: PlannerPage,
  scheme: Scheme,
  where: string,
): Promise<void> {
  const axe = new AxeBuilder({ page: planner.page });
  const rules = scheme === 'light' ? axe.withTags(STANDARD) : axe.withRules(COLOURS);
  const { violations } = await rules.analyze();
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
  expect.soft(faults, where).toEqual([]);
}
