import { expect, type Page } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { test } from './pages/test.ts';

const ELSEWHERE = 'https://elders.example';

type Leave = (page: Page) => Promise<unknown>;

const WAYS: Readonly<Record<string, Leave>> = {
  'naar de startpagina': (page) => page.goto('./'),
  'naar een andere site': (page) => page.goto(ELSEWHERE),
  'door het tabblad te sluiten': (page) => page.close(),
};

test.beforeEach(async ({ context, watch }) => {
  watch.allowOrigin(ELSEWHERE);
  await context.route(`${ELSEWHERE}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Elders' }),
  );
});

for (const [way, leave] of Object.entries(WAYS)) {
  test(`weg ${way}, meteen na Enter: de wijziging is er, ook de eerste`, async ({
    context,
    planner: first,
  }) => {
    let planner = first;
    for (const [turn, percent] of ['60', '61', '62', '63'].entries()) {
      await planner.fill(new OverviewPage(planner).split, percent);
      // From 0 to 45 ms later: the save has not begun, is under way, or is just done.
      await planner.page.waitForTimeout(turn * 15);
      await leave(planner.page);
      planner = new PlannerPage(planner.page.isClosed() ? await context.newPage() : planner.page);
      await planner.open();
      await expect(planner.title).toHaveText('Kopie van Voorstel 2023');
      await expect(new OverviewPage(planner).split).toHaveValue(percent);
    }
    for (const percent of ['62', '61', '60', '50']) {
      await planner.undo.click();
      await expect(new OverviewPage(planner).split).toHaveValue(percent);
    }
    await expect(planner.undo).toBeDisabled();
  });

  test(`weg ${way}, terwijl de tekst nog in het veld staat`, async ({ context, planner }) => {
    const { split } = new OverviewPage(planner);
    await split.click();
    await planner.page.keyboard.type('60');
    await leave(planner.page);
    const page = planner.page.isClosed() ? await context.newPage() : planner.page;
    const again = new PlannerPage(page);
    await again.open();
    await expect(new OverviewPage(again).split).toHaveValue('60');
  });
}
