import { expect } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import type { PlannerPage } from './pages/planner-page.ts';
import { test } from './pages/test.ts';

/** The y of the middle of what must stand in one row. */
async function middles(planner: PlannerPage): Promise<readonly number[]> {
  const row = [planner.undo, planner.redo, planner.more, planner.button('Delen')];
  const boxes = await Promise.all(row.map((each) => each.boundingBox()));
  return boxes.map((box) => Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2));
}

test.describe('op een tablet van 1024 bij 768', () => {
  test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true });

  test('hint, hoofd en bladen nemen samen hoogstens een kwart', async ({ planner }) => {
    const tabs = planner.root.getByRole('tablist', { name: 'Bladen' });
    const hint = planner.root.getByRole('region', { name: 'Kennismaken met de planner' });
    const bottom = async () => {
      const box = await tabs.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0);
    };
    await expect(hint).toBeVisible();
    // 768 / 4, with the header of the site.
    expect(await bottom()).toBeLessThanOrEqual(192);
    expect(new Set(await middles(planner)).size).toBe(1);

    await planner.fill(new OverviewPage(planner).hours, '66');
    await expect(planner.status(/^Bewaard op dit apparaat om/)).toBeVisible();
    expect(new Set(await middles(planner)).size).toBe(1);
    await hint.getByRole('button', { name: 'Overslaan' }).click();
    expect(await bottom()).toBeLessThanOrEqual(192);
  });

  test('de naam heeft de ruimte, ook om hem te wijzigen', async ({ planner }) => {
    await planner.fill(new OverviewPage(planner).hours, '66');
    await expect(planner.title).toHaveText('Kopie van Voorstel 2023');
    await planner.button('Naam van het plan wijzigen').click();
    const field = planner.root.getByLabel('Naam van het plan', { exact: true });
    expect((await field.boundingBox())?.width).toBeGreaterThan(600);
    await planner.fill(field, 'Variant met 66 uur voor de vergadering in maart');
    // One line of 24 px.
    expect((await planner.title.boundingBox())?.height).toBeLessThan(32);
    expect(new Set(await middles(planner)).size).toBe(1);
  });
});

test('het hoofd zegt hoeveel er anders is dan in het voorstel', async ({ planner }) => {
  const overview = new OverviewPage(planner);
  const head = planner.root.locator('.planner-status');
  await expect(head).toContainText('Voorstel. Nog niets gewijzigd.');
  await planner.fill(overview.hours, '66');
  await expect(head).toContainText('1 wijziging op het voorstel');
  await planner.fill(overview.split, '60');
  await expect(head).toContainText('2 wijzigingen op het voorstel');
  await planner.undo.click();
  await planner.undo.click();
  await expect(head).toContainText('Gelijk aan het voorstel');
});

test('Meer: met het toetsenbord erin, met Escape of een klik ernaast weer dicht', async ({
  planner,
}) => {
  const { keyboard } = planner.page;
  const search = planner.button('Zoeken');
  await planner.more.focus();
  await keyboard.press('Enter');
  await planner.tabTo(search);
  await keyboard.press('Escape');
  await expect(search).toBeHidden();
  await expect(planner.more).toBeFocused();
  await planner.more.click();
  await expect(search).toBeVisible();
  await planner.title.click();
  await expect(search).toBeHidden();
  await planner.more.click();
  await planner.tabTo(planner.button('Delen'));
  await expect(search).toBeHidden();
});

test('het hoofd wordt niet hoger van de eerste wijziging', async ({ planner }) => {
  const tabs = planner.root.getByRole('tablist', { name: 'Bladen' });
  const before = await tabs.boundingBox();
  await planner.fill(new OverviewPage(planner).hours, '66');
  await expect(planner.status(/^Bewaard op dit apparaat om/)).toBeVisible();
  expect((await tabs.boundingBox())?.y).toBe(before?.y);
});
