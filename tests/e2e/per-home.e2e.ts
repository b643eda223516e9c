import { expect } from '@playwright/test';
import { expectNoFaults } from './pages/no-faults.ts';
import { overhang } from './pages/overhang.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { PaperPage } from './pages/paper-page.ts';
import { keepFromLink, memoPlan } from './pages/plan-link.ts';
import { SheetPage } from './pages/sheet-page.ts';
import { test } from './pages/test.ts';

const MISSING =
  'Voor een bedrag per woning is een kolom met aantallen woningen nodig. Die heeft dit plan nog niet.';

/** The memo's plan with homes of these municipalities. */
function withHomes(figures: Readonly<Record<string, string>>) {
  const plan = memoPlan();
  const column = {
    ...{ id: 'woningen', name: 'Woningen', group: 'gemeenten', unit: 'count' as const },
    ...{ source: '', measuredOn: '2025-01-01', figures },
  };
  return { ...plan, indicators: [...plan.indicators, column] };
}
const TOWNS = {
  ...{ elburg: '1150', ermelo: '1500', harderwijk: '4000' },
  ...{ nunspeet: '1350', oldebroek: '1000', putten: '1000' },
};

test('per woning vragen, de kolom maken en vullen, en het staat op elk blad', async ({
  planner,
}) => {
  const overview = new OverviewPage(planner);
  const sheet = new SheetPage(planner);
  await planner.panel.getByLabel('Extra kolom').selectOption('Per woning of per inwoner');
  await expect(planner.panel).toContainText(MISSING);
  await planner.goTo('Kosten');
  await planner.asTable();
  await planner.goTo('Overzicht');
  await planner.button('Kolom ‘Woningen’ maken').press('Enter');
  await expect(sheet.field('Elburg, Woningen')).toBeFocused();
  await sheet.set('Elburg, Woningen', '1150');
  await sheet.set('Harderwijk, Woningen', '4000');

  await planner.goTo('Overzicht');
  // 27.716,00 / 4.000 = 6,929.
  await expect(overview.row('Harderwijk').getByRole('cell', { name: '6,93' })).toBeVisible();
  await expect(overview.row('Gemeenten')).toContainText('–');
  await expect(planner.panel).toContainText(
    'In kolom ‘Woningen’ staat nog geen aantal bij Ermelo, Nunspeet, Oldebroek en Putten.',
  );
  await planner.goTo('Bijdragen');
  await expect(sheet.row('Elburg').getByRole('cell').last()).toHaveText('10,14');
  await planner.button('Aantallen invullen').click();
  await expect(sheet.field('Ermelo, Woningen')).toBeFocused();
  // The column was one step.
  for (let step = 0; step < 3; step += 1) await planner.undo.click();
  await expect(sheet.field('Ermelo, Woningen')).toHaveCount(0);
});

test('ook in het Rekenblad en bij Vergelijken wijst de zin de weg', async ({ planner }) => {
  await planner.fill(new OverviewPage(planner).split, '60');
  await planner.goTo('Vergelijken');
  await planner.root.getByLabel('Verschil per eenheid').selectOption('Per woning of per inwoner');
  await expect(planner.panel).toContainText(MISSING);
  await planner.panel.getByRole('button', { name: 'Importeren' }).click();
  await expect(planner.root.getByRole('dialog', { name: 'Importeren' })).toBeVisible();
  await planner.closeDialog();
  await planner.button('Kolom ‘Woningen’ maken').click();
  await planner.root.getByRole('radio', { name: 'Rekenblad' }).check();
  await expect(planner.panel.locator('.cell-bar')).toContainText('Elburg, Woningen');
});

test('op het A4 staat een kolom per woning, en het blijft één vel', async ({ planner }) => {
  const paper = new PaperPage(planner);
  await keepFromLink(planner, withHomes(TOWNS));
  await paper.ask();
  await expect(paper.paper.getByRole('columnheader', { name: /^Per woning/ })).toHaveText(
    /Per woning\s*vier jaar samen/,
  );
  // 99.548,00 / 4.000 = 24,887; 303.500 / 10.000 = 30,35.
  await expect(paper.row('Harderwijk').getByRole('cell').last()).toHaveText('24,89');
  await expect(paper.row('Gemeenten').first().getByRole('cell').last()).toHaveText('30,35');
  await expect(paper.paper).toContainText(
    'Bedragen per woning zijn afgerond op centen. Tel ze niet op.',
  );
  expect(await paper.sheets()).toBe(1);
});

for (const width of [320, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${width} px, ${colorScheme === 'dark' ? 'donker' : 'licht'}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme });

      test('de kolom past en is toegankelijk', async ({ planner }) => {
        const choice = planner.panel.getByLabel('Extra kolom');
        await choice.selectOption('Per woning of per inwoner');
        await expect(planner.panel).toContainText(MISSING);
        await expectNoFaults(planner, colorScheme, 'zonder aantallen');
        expect(await overhang(planner)).toBe(0);
        await keepFromLink(planner, withHomes(TOWNS));
        await choice.selectOption('Per woning (Woningen)');
        await expect(planner.panel).toContainText('Nog geen kolom ‘Woningen’ voor de corporaties.');
        await expect(new OverviewPage(planner).row('Harderwijk')).toContainText('6,93');
        await expectNoFaults(planner, colorScheme, 'met aantallen');
        expect(await overhang(planner)).toBe(0);
      });
    });
  }
}
