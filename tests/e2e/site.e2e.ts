import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, type Response } from '@playwright/test';
import { test } from './pages/test.ts';

const pages = ['', 'planner/', 'deze-pagina-is-er-niet/'];
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// One of the pages is not there, and the browser says so.
test.beforeEach(({ watch }) => watch.allowError(/404 \(Not Found\)/));

/** Every answer that a visit brought in, and every complaint that the browser made. */
async function visit(page: Page, path: string) {
  const responses: Response[] = [];
  const complaints: string[] = [];
  page.on('response', (response) => responses.push(response));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const expected = path.includes('niet/') && message.text().includes('404');
    if (['error', 'warning'].includes(message.type()) && !expected) complaints.push(message.text());
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return { responses, complaints };
}

for (const path of pages) {
  test(`/${path} asks only its own origin and breaks no policy`, async ({ page }) => {
    const { responses, complaints } = await visit(page, path);
    const origins = new Set(responses.map((response) => new URL(response.url()).origin));
    expect([...origins]).toEqual([new URL(page.url()).origin]);
    expect(complaints).toEqual([]);
  });

  test(`/${path} fits a window of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(page, path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
  });

  test(`/${path} links only to pages that exist`, async ({ page }) => {
    await visit(page, path);
    const hrefs = await page
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const own = hrefs.filter((href) => !href.startsWith('#'));
    const answers = await Promise.all(own.map((href) => page.request.get(href)));
    expect(answers.filter((answer) => !answer.ok()).map((answer) => answer.url())).toEqual([]);
  });
}

test('the header forbids what the page does not need', async ({ page }) => {
  const response = await page.goto('planner/');
  const policy = (await response?.headerValue('content-security-policy')) ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
});

test('the home page runs no script and weighs less than 100 kB in 8 requests', async ({ page }) => {
  const { responses } = await visit(page, '');
  const bodies = await Promise.all(responses.map((response) => response.body()));
  const scripts = responses.filter((response) => response.url().endsWith('.js'));
  expect(scripts).toEqual([]);
  await expect(page.locator('script')).toHaveCount(0);
  expect(responses.length).toBeLessThanOrEqual(8);
  expect(bodies.reduce((sum, body) => sum + body.length, 0)).toBeLessThan(100_000);
});

test('the home page leads to the planner', async ({ page }) => {
  await page.goto('');
  await page.getByRole('main').getByRole('link', { name: 'Open de planner' }).click();
  await expect(page).toHaveURL(/planner\/$/);
});

for (const width of [1280, 390]) {
  test(`the home page has no accessibility fault at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('');
    const { violations } = await new AxeBuilder({ page }).withTags(standard).analyze();
    expect(violations).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the planner shows every sheet of the proposal as a table', async ({ page }) => {
    await page.goto('planner/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Voorstel 2023/);
    await expect(page.getByText('Proefberekening, geen besluit')).toBeVisible();
    await expect(page.locator('noscript')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'Overzicht',
      'Kosten',
      'Verdeelsleutels',
      'Uren',
      'Bijdragen',
      'Afrekening',
    ]);
    const contributions = page.getByRole('table', { name: 'Bijdrage per partij en per jaar' });
    await expect(contributions.getByRole('row', { name: /^Harderwijk/ })).toHaveText(
      /27\.716,00\s*23\.944,00\s*23\.944,00\s*23\.944,00\s*99\.548,00/,
    );
  });

  test('the menu on a phone opens', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('');
    await page.locator('summary').click();
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Planner' })).toBeVisible();
  });
});
