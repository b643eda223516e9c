import { expect } from '@playwright/test';
import { GridPage } from './pages/grid-page.ts';
import { test } from './pages/grid-test.ts';

test.describe('Kosten', () => {
  test('kiezen uit een lijst gaat met het toetsenbord', async ({ grid, page, planner }) => {
    await planner.goTo('Kosten');
    const opened = new GridPage(page);
    await opened.waitUntilReady();
    const cell = { row: 'Deel gemeenten', column: 'Verdeelsleutel' };
    await opened.expectText(cell, 'Naar rato van sociale huurwoningen');
    await opened.click({ row: 'Uitvoerder', column: 'Waarde' });
    await opened.expectText({ row: 'Uitvoerder', column: 'Waarde' }, 'Corporaties');
    await page.keyboard.press('Enter');
    await expect(opened.editor).toHaveValue('corporaties');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await opened.expectText({ row: 'Uitvoerder', column: 'Waarde' }, 'Gemeenten');
    await expect(opened.grid.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await opened.expectText({ row: 'Uitvoerder', column: 'Waarde' }, 'Corporaties');
    await expect(grid.grid).toBeVisible();
  });

  test('een keuze die een cel niet kent, vult niet, en dat staat er', async ({
    grid,
    page,
    planner,
  }) => {
    await planner.goTo('Kosten');
    const opened = new GridPage(page);
    await opened.waitUntilReady();
    await expect(grid.grid).toBeVisible();
    await opened.click({ row: 'Deel gemeenten', column: 'Verdeelsleutel' });
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await expect(planner.panel).toContainText('1 keuze staat niet in de lijst.');
    await opened.expectText(
      { row: 'Deel corporaties', column: 'Verdeelsleutel' },
      'Naar rato van woningbezit',
    );
    await expect(planner.undo).toBeDisabled();
  });
});
