import { expect, test } from '@playwright/test';
import { frozenLink } from '../support/frozen-links.ts';

const day = 24 * 60 * 60 * 1000;

test.describe('a planner link that was damaged on its way', () => {
  const fragment = frozenLink('zestig-veertig').link.replace('#plan=', '');

  for (const [damage, address] of [
    ['# became %23', `planner/%23plan=${fragment}`],
    ['the slash went too', `planner%23plan=${fragment}`],
    ['encoded twice', `planner/%2523plan%253D${fragment}`],
    ['the page was mistyped', `plannner/#plan=${fragment}`],
  ] as const) {
    test(`opens all the same: ${damage}`, async ({ page, baseURL }) => {
      await page.goto(address);
      await expect(page).toHaveURL((url) => url.pathname === new URL('planner/', baseURL).pathname);
      await expect(page.getByText('zestig-veertig').first()).toBeVisible();
      expect(page.url()).not.toContain('%23');
    });
  }
});

test('another address that is not there stays where it is', async ({ page }) => {
  await page.goto('regels-van-vroeger/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
  await expect(page).toHaveURL(/regels-van-vroeger\/$/);
});

test('security.txt names a contact and expires in time', async ({ request }) => {
  const text = await (await request.get('.well-known/security.txt')).text();
  expect(text).toMatch(/^Contact: (mailto:|https:)\S+$/m);
  const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
  expect(expires).toBeGreaterThan(Date.now() + 30 * day);
  expect(expires).toBeLessThan(Date.now() + 365 * day);
});

test('the sitemap names pages that exist, and the single answers of the check not', async ({
  request,
}) => {
  const map = await (await request.get('sitemap.xml')).text();
  const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (match) => new URL(match[1] ?? '').pathname,
  );
  expect(paths.length).toBeGreaterThan(50);
  expect(paths.filter((path) => path.includes('/check/'))).toHaveLength(1);
  const answers = await Promise.all(paths.map((path) => request.get(path)));
  expect(answers.filter((answer) => !answer.ok()).map((answer) => answer.url())).toEqual([]);
});

test('a page that is shared shows its title and a picture that exists', async ({
  page,
  request,
}) => {
  await page.goto('cijfers/');
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', 'Cijfers');
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  const response = await request.get(new URL(picture ?? '').pathname);
  expect(response.headers()['content-type']).toBe('image/png');
});

test('the figures are those of the memo, the newspaper and the calculation', async ({ page }) => {
  await page.goto('cijfers/');
  const rowOf = (table: string, name: RegExp) =>
    page.getByRole('table', { name: table }).getByRole('row', { name });
  await expect(rowOf('Telling van de memo', /^Hele proef/)).toHaveText(/274\s*57\s*20,8/);
  await expect(rowOf('Telling van de memo', /^Coach/)).toHaveText(/210\s*41\s*19,5/);
  await expect(rowOf('Telling van de memo', /^Consulent/)).toHaveText(/64\s*16\s*25,0/);
  await expect(rowOf('Eindstand naast het doel', /^Bereikt/)).toHaveText(/315\s*99\s*31,4/);
  await expect(rowOf('Eindstand naast het doel', /^Doel/)).toHaveText(/250\s*75\s*30,0/);
  await expect(page.getByText('In de memo: 25%')).toBeVisible();
  await expect(page.getByText('Nageteld: 28%')).toBeVisible();
  await expect(rowOf('Uren per week per partij en per jaar', /^UWOON/)).toHaveText(
    /37\s*37\s*37\s*37/,
  );
  await expect(rowOf('Bijdrage per partij en per jaar', /^Harderwijk/)).toHaveText(
    /27\.716,00\s*23\.944,00/,
  );
});

test('the worked example goes down to the last cent', async ({ page }) => {
  await page.goto('rekenwijze/');
  await expect(page.getByText('Oldebroek betaalt in 2024: € 10.055,50')).toBeVisible();
  await expect(page.getByText('Oldebroek betaalt in 2024: € 12.569,38')).toBeVisible();
  await expect(page.getByText('Oldebroek krijgt de cent')).toBeVisible();
});

test('the home page leads to the three tasks', async ({ page }) => {
  for (const [name, heading] of [
    ['Doe de check', 'Bent u 55 jaar of ouder?'],
    ['Praat met een verhuiscoach', /verhuiscoach/i],
    ['Voorrang', /voorrang/i],
  ] as const) {
    await page.goto('');
    await page.getByRole('main').getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  }
});
