import { expect } from '@playwright/test';
import shared from '../codec/links/gedeeld.json' with { type: 'json' };
import { OverviewPage } from './pages/overview-page.ts';
import { PlannerPage, SHEET_TABS } from './pages/planner-page.ts';
import { test } from './pages/test.ts';

/** A request elsewhere, a broken policy and an error in the page fail every test: here is why that holds. */
test('wat niet mag, wordt gezien', async ({ planner, watch }) => {
  watch.allowError(/./);
  await planner.page.evaluate(async () => {
    await fetch('https://elders.example/').catch(() => undefined);
    const script = document.createElement('script');
    script.textContent = 'globalThis.pwned = true';
    document.body.append(script);
    setTimeout(() => {
      throw new Error('on purpose');
    });
  });
  await expect.poll(() => watch.found.join('\n')).toContain('page error: on purpose');
  expect(watch.found.join('\n')).toContain('policy broken: connect-src');
  expect(watch.found.join('\n')).toContain('policy broken: script-src');
  expect(await planner.page.evaluate(() => 'pwned' in globalThis)).toBe(false);
});

for (const policy of ['van de kop', 'van de pagina alleen']) {
  test(`het hele werk met het beleid ${policy}`, async ({ page, watch }) => {
    if (policy !== 'van de kop') {
      await page.route('**/planner/', async (route) => {
        const response = await route.fetch();
        const headers = response.headers();
        delete headers['content-security-policy'];
        await route.fulfill({ response, headers });
      });
    }
    const planner = new PlannerPage(page);
    const answer = await page.goto('planner/');
    const header = (await answer?.headerValue('content-security-policy')) ?? '';
    expect(header === '').toBe(policy !== 'van de kop');
    await planner.ready();
    const overview = new OverviewPage(planner);
    await overview.lookAs('Harderwijk');
    await planner.fill(overview.split, '60');
    await overview.amount('Harderwijk').click();
    for (const tab of SHEET_TABS) {
      await planner.goTo(tab);
      await planner.root.getByRole('radio', { name: 'Rekenblad' }).check();
      await expect(
        planner.root.getByRole('grid').or(planner.root.getByRole('treegrid')).first(),
      ).toBeVisible();
    }
    for (const dialog of ['Mijn plannen', 'Instellen', 'Delen']) {
      await planner.choose(dialog);
      await planner.closeDialog();
    }
    await page.evaluate((hash) => location.assign(hash), shared.link);
    await expect(planner.title).toHaveText('Voorstel 2023, met 66 uur in 2026');
    const origins = new Set(watch.requests.map((url) => new URL(url).origin));
    expect([...origins]).toEqual([new URL(page.url()).origin]);
    const carried = shared.link.slice('#plan='.length, 40);
    expect(watch.requests.filter((url) => url.includes(carried))).toEqual([]);
  });
}
