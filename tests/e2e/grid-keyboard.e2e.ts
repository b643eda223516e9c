import { expect } from '@playwright/test';
import { GridPage } from './pages/grid-page.ts';
import { test } from './pages/test.ts';

/** Cells by row and column as a screen reader counts them: row 1 is the header. */
const ELBURG = 5;
const FIGURE = 2;
const SHARE = 4;

test('het rekenblad met het toetsenbord alleen: van de tab tot een gekozen lezing', async ({
  context,
  page,
  planner,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { keyboard } = page;
  const grid = new GridPage(page);
  await planner.tabTo(planner.root.getByRole('tab', { name: 'Overzicht' }));
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await grid.waitUntilReady();
  const first = grid.at(1, 1);
  await planner.tabTo(first);
  await expect(grid.bar).toContainText('Gemeente');

  // Down over source, peildatum and weight to Elburg's figure.
  await keyboard.press('ArrowRight');
  for (let step = 1; step < ELBURG; step += 1) await keyboard.press('ArrowDown');
  await expect(grid.bar).toContainText('Elburg, Aandeel sociale huurwoningen');
  await keyboard.type('20,5');
  await keyboard.press('Enter');
  await expect(grid.at(ELBURG, FIGURE)).toHaveText('20,5');
  // 20,5 of 106,7
  await expect(grid.at(ELBURG, SHARE)).toHaveText('19,2%');
  await expect(grid.bar).toContainText('Ermelo');

  // Two cells copied and pasted below, as one step.
  await keyboard.press('ArrowUp');
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Control+c');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('Control+v');
  await expect(grid.at(ELBURG + 2, FIGURE)).toHaveText('20,5');
  await expect(grid.at(ELBURG + 3, FIGURE)).toHaveText('15,2');
  await keyboard.press('Control+z');
  await expect(grid.at(ELBURG + 2, FIGURE)).toHaveText('32,8');
  await expect(grid.at(ELBURG, FIGURE)).toHaveText('20,5');

  // A doubtful number: its readings are the next stop, and the grid takes over again.
  await expect(grid.bar).toContainText('Harderwijk');
  await keyboard.type('1.500');
  await keyboard.press('Enter');
  await expect(grid.note).toContainText('“1.500” kan 1500 of 1,5 zijn.');
  await planner.tabTo(grid.note.getByRole('button', { name: '1,5' }));
  await keyboard.press('Enter');
  await expect(grid.at(ELBURG + 2, FIGURE)).toHaveText('1,5');

  // A computed cell says so, explains itself, and gives the focus back.
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(grid.bar).toContainText('Berekend. Dit getal kunt u niet wijzigen.');
  await keyboard.press('Enter');
  await expect(planner.working).toBeFocused();
  await keyboard.press('Escape');
  await expect(grid.at(ELBURG + 2, SHARE)).toBeFocused();

  await keyboard.press('Tab');
  await expect(grid.grid.locator(':focus')).toHaveCount(0);
});
