import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { ComfortPage } from './pages/comfort-page.ts';
import { GridPage } from './pages/grid-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { keepFromLink, memoPlan } from './pages/plan-link.ts';
import { test } from './pages/test.ts';

const DARK = 'rgb(12, 25, 31)';
const LIGHT = 'rgb(255, 255, 255)';

test('licht of donker naar keuze, ook bij een volgend bezoek en zonder flits', async ({
  planner,
}) => {
  const comfort = new ComfortPage(planner);
  expect(await comfort.background()).toBe(LIGHT);
  await comfort.chooseTheme('Donker');
  expect(await comfort.background()).toBe(DARK);
  await planner.page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seen });
    const look = (): void => {
      if (document.querySelector('main') !== null)
        seen.add(getComputedStyle(document.documentElement).backgroundColor);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await planner.reload();
  const seen = () =>
    planner.page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
  expect(await seen()).toEqual([DARK]);
  await planner.goTo('Verdeelsleutels');
  const cell = await new GridPage(planner.page).cell({ row: 'Elburg', column: 'Vast aandeel' });
  await expect(cell).toHaveCSS('background-color', 'rgb(18, 35, 42)');

  await planner.page.emulateMedia({ colorScheme: 'dark' });
  await comfort.command('kleuren licht');
  await expect.poll(() => comfort.background()).toBe(LIGHT);
  await comfort.command('kleuren zoals');
  await expect.poll(() => comfort.background()).toBe(DARK);
});

test('zoeken met Ctrl+K: bladen, knoppen en partijen', async ({ planner }) => {
  const comfort = new ComfortPage(planner);
  const overview = new OverviewPage(planner);
  const { keyboard } = planner.page;
  await comfort.command('hárderw');
  await expect(overview.figure('Harderwijk betaalt')).toHaveText('€ 27.716,00');
  await comfort.command('waarom putten');
  await expect(planner.working).toBeFocused();
  await expect(planner.working).toContainText('Putten');
  await comfort.command('blad uren');
  await expect(planner.panel).toBeFocused();
  await expect(planner.root.getByRole('tab', { name: 'Uren' })).toHaveAttribute(
    'aria-selected',
    'true',
  );

  await planner.choose('Zoeken');
  await expect(comfort.field).toBeFocused();
  await keyboard.type('jaar 202');
  await expect(comfort.options).toHaveCount(4);
  await keyboard.press('ArrowUp');
  const chosen = comfort.options.and(planner.root.locator('[aria-selected=true]'));
  await expect(chosen).toHaveText('Jaar 2027');
  await expect(comfort.field).toHaveAttribute(
    'aria-activedescendant',
    (await chosen.getAttribute('id')) ?? '',
  );
  const { violations } = await new AxeBuilder({ page: planner.page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  await keyboard.press('Escape');
  await expect(planner.more).toBeFocused();

  await comfort.command('mijn plannen');
  await expect(planner.root.getByRole('dialog', { name: 'Mijn plannen' })).toBeVisible();
  await planner.closeDialog();

  await planner.goTo('Verdeelsleutels');
  const grid = new GridPage(planner.page);
  await grid.click({ row: 'Elburg', column: 'Aandeel sociale' });
  await keyboard.type('19');
  await keyboard.press('Control+k');
  await expect(comfort.field).toBeFocused();
  await keyboard.press('Escape');
  await grid.expectText({ row: 'Elburg', column: 'Aandeel sociale' }, '19');
});

test('? toont de sneltoetsen, maar niet in een veld en niet na uitzetten', async ({ planner }) => {
  const comfort = new ComfortPage(planner);
  const overview = new OverviewPage(planner);
  const { keyboard } = planner.page;
  await overview.split.focus();
  await keyboard.press('?');
  await expect(comfort.help).toHaveCount(0);
  await keyboard.press('Escape');
  await overview.slider.focus();
  await keyboard.press('?');
  await expect(comfort.help).toContainText('Ctrl + K');
  const { violations } = await new AxeBuilder({ page: planner.page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  await comfort.help.getByRole('checkbox', { name: /openen met \?/ }).uncheck();
  await keyboard.press('Escape');
  await expect(overview.slider).toBeFocused();
  // A reload while the browser is still on its way back is given up.
  await planner.settledAt(0);
  await comfort.kept('vraagteken');
  await planner.reload();
  await overview.slider.focus();
  await keyboard.press('?');
  await planner.choose('Kleuren en toetsen');
  await expect(comfort.help).toHaveCount(1);
});

test('de drie stappen komen na het eerste bezoek nooit terug', async ({ planner }) => {
  const comfort = new ComfortPage(planner);
  await expect(comfort.hint).toContainText('Stap 1 van 3');
  expect(await planner.page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await comfort.hint.getByRole('button', { name: 'Volgende' }).click();
  await planner.reload();
  await expect(comfort.hint).toContainText('Stap 1 van 3');
  for (const name of ['Volgende', 'Volgende', 'Klaar']) {
    await comfort.hint.getByRole('button', { name }).click();
  }
  await expect(comfort.hint).toHaveCount(0);
  await comfort.kept('kennismaking');
  await planner.reload();
  await expect(comfort.hint).toHaveCount(0);
});

test('een stap die gedaan is, maakt plaats voor de volgende', async ({ planner }) => {
  const { hint } = new ComfortPage(planner);
  const overview = new OverviewPage(planner);
  await overview.lookAs('Harderwijk');
  await expect(hint).toContainText('Stap 2 van 3');
  await planner.goTo('Kosten');
  await expect(hint).toHaveCount(0);
  await planner.goTo('Overzicht');
  await planner.fill(overview.hours, '66');
  await expect(hint).toContainText('Stap 3 van 3');
  await overview.amount('Harderwijk').click();
  await expect(hint).toHaveCount(0);
});

test('een kolom houdt de breedte die iemand haar gaf', async ({ planner }) => {
  const grid = new GridPage(planner.page);
  const place = { row: 'Elburg', column: 'Vast aandeel' };
  const width = async () => (await (await grid.cell(place)).boundingBox())?.width ?? 0;
  await planner.goTo('Verdeelsleutels');
  await grid.waitUntilReady();
  const own = await width();
  await grid.dragGrip('Vast aandeel', 60);
  await expect.poll(width).toBe(own + 60);
  await grid.click(place);
  await planner.page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect.poll(width).toBe(own + 44);
  await planner.reload();
  await planner.goTo('Verdeelsleutels');
  await grid.waitUntilReady();
  expect(await width()).toBe(own + 44);
  await planner.button('Kolommen weer op hun eigen breedte').click();
  await expect.poll(width).toBe(own);
});

test('een leeg plan zegt op elk blad wat er ontbreekt', async ({ planner }) => {
  const plan = memoPlan();
  const parties = plan.parties.filter(({ id }) => id === 'elburg');
  const lists = { indicators: [], keys: [], indices: [], costLines: [] };
  await keepFromLink(planner, { ...plan, ...lists, parties, title: 'Nieuwe regio' });
  const says = {
    Overzicht: 'Er valt nog niets te verdelen.',
    Bijdragen: 'Er valt nog niets te verdelen.',
    Uren: 'Er zijn nog geen uren te verdelen.',
    Afrekening: 'Er valt niets te verrekenen.',
  } as const;
  for (const [tab, words] of Object.entries(says)) {
    await planner.goTo(tab as keyof typeof says);
    await expect(planner.panel).toContainText(words);
    await planner.button('Naar Kosten').click();
    await expect(planner.panel).toContainText('Er zijn nog geen kosten.');
  }
  await planner.goTo('Verdeelsleutels');
  await expect(planner.panel).toContainText('Deze groep heeft nog geen partijen.');
  await planner.panel.getByRole('radio', { name: 'Gemeenten' }).check();
  await expect(planner.panel).toContainText('Deze groep heeft nog geen verdeelsleutel.');
});
