import { expect, type Page, type Response } from '@playwright/test';
import { test } from './pages/test.ts';

const pages = ['', 'planner/', 'deze-pagina-is-er-niet/'];

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

  test('the menu on a phone opens and leads on by keyboard', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator('summary').first()).toBeFocused();
    await page.keyboard.press('Enter');
    const links = page.getByRole('navigation', { name: 'Menu' }).getByRole('link');
    for (let index = 0; index < (await links.count()); index += 1) {
      await page.keyboard.press('Tab');
      await expect(links.nth(index)).toBeFocused();
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/planner\/$/);
  });

  test('the first key press skips to the content', async ({ page }) => {
    await page.goto('voorrang/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });
});
