import type { Page } from '@playwright/test';

/** Notes from now on the stretches of over 50 ms in which the page could do nothing else. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: 'longtask' });
    Object.assign(globalThis, { longTasks: tasks });
  });
}

/** Milliseconds of the longest one noted since; 0 without any. Begins anew. */
export async function longestTask(page: Page): Promise<number> {
  // The browser tells of a task a moment after it.
  await page.waitForTimeout(500);
  return page.evaluate(() => {
    const { longTasks = [] } = globalThis as { longTasks?: number[] };
    return Math.max(0, ...longTasks.splice(0));
  });
}
