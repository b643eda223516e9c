import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import shared from '../codec/links/gedeeld.json' with { type: 'json' };
import { ComparePage, fixedAt30 } from './pages/compare-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { memoPlan } from './pages/plan-link.ts';
import type { PlannerPage } from './pages/planner-page.ts';
import { everythingStored } from './pages/stored.ts';
import { test } from './pages/test.ts';

const COPY = 'Kopie van Voorstel 2023';
const SAVED = /^Bewaard op dit apparaat om/;

/** An own plan at 60/40, with "Ik kijk als Harderwijk". */
async function sixtyForty(planner: PlannerPage): Promise<ComparePage> {
  const overview = new OverviewPage(planner);
  await overview.lookAs('Harderwijk');
  await planner.fill(overview.split, '60');
  await expect(planner.status(SAVED)).toBeVisible();
  return new ComparePage(planner);
}

/** What is wrong for who cannot see or point, in a part of the page. */
async function faults(planner: PlannerPage, part: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: planner.page }).include(part).analyze();
  return violations.map(({ id }) => id);
}

test('drie plannen naast elkaar: wie betaalt meer, wie minder, en wat is er anders ingevuld', async ({
  planner,
}) => {
  const compare = await (await sixtyForty(planner)).open();
  await expect(compare.names).toHaveText(['Voorstel 2023', COPY]);
  await expect(compare.plan('Voorstel 2023')).toContainText(
    'Gemeenten en corporaties betalen allebei € 84.500,00.',
  );
  await compare.add.click();
  const before = await everythingStored(planner.page);
  await compare.addFile('harderwijk.doorstroming.json', JSON.stringify(fixedAt30()));
  await expect(compare.dialog).toHaveCount(0);
  const own = compare.plan(COPY);
  await expect(own).toContainText('Meer: alle zes gemeenten, samen € 16.900,00.');
  await expect(own).toContainText('Minder: alle vier corporaties, samen € 16.900,00.');
  await expect(own).toContainText('Gelijk: de provincie.');
  const fixed = compare.plan('Harderwijk op 30%');
  await expect(fixed).toContainText('Uit bestand harderwijk.doorstroming.json');
  await expect(fixed).toContainText('Meer: de andere vijf gemeenten, samen € 2.366,00.');
  await expect(fixed).toContainText('Minder: Harderwijk, € 2.366,00.');
  await expect(compare.row('Harderwijk')).toHaveText(
    /27\.716,00\s*33\.259,20.*\+5\.543,20\s*meer.*\+20,0%\s*25\.350,00.*−2\.366,00\s*minder.*−8,5%/,
  );
  await expect(compare.row('Elburg')).toContainText('+485,88');
  await expect(compare.row('Harderwijk')).toHaveClass(/is-mine/);
  await expect(compare.inputs.getByRole('row').nth(1)).toHaveText(
    /Verhuiscoaches.*deel van de gemeenten\s*50%\s*60%\s*gewijzigd\s*50%/,
  );
  await expect(compare.inputs.getByRole('row').last()).toHaveText(
    /vast aandeel van Harderwijk\s*geen\s*geen\s*30%\s*gewijzigd/,
  );
  expect(await everythingStored(planner.page)).toBe(before);

  await compare.planner.panel.getByRole('radio', { name: 'Alle jaren' }).check();
  await expect(planner.panel.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Wie betaalt meer en wie minder in alle jaren?',
  );
  await expect(own).toContainText('€ 630.000,00');
  await planner.root.getByLabel('Volgorde').selectOption('Grootste verschil eerst');
  await expect(compare.table.getByRole('row').nth(2)).toContainText('UWOON');
  await expect(compare.table.getByRole('row').nth(3)).toContainText('Harderwijk');

  // The open plan is compared as it is now, and the choice outlives a change of tab.
  await planner.undo.click();
  await expect(compare.plan(COPY)).toContainText(/Gelijk: .*de zes gemeenten/);
  await planner.goTo('Kosten');
  await compare.open();
  await expect(compare.names).toHaveText(['Voorstel 2023', COPY, 'Harderwijk op 30%']);
});

test('met het toetsenbord: een eerdere versie en een link erbij, een ander uitgangspunt, weghalen', async ({
  planner,
}) => {
  await sixtyForty(planner);
  await planner.reload();
  const overview = new OverviewPage(planner);
  await planner.fill(overview.split, '75');
  await expect(planner.status(SAVED)).toBeVisible();
  const compare = await new ComparePage(planner).open();
  const { keyboard } = planner.page;
  await compare.add.focus();
  await keyboard.press('Enter');
  await expect(compare.dialog).toContainText('Er wordt niets bewaard en niets veranderd.');
  expect(await faults(planner, 'dialog[open]')).toEqual([]);
  await planner.tabTo(compare.dialog.getByText('Eerdere versies'));
  await keyboard.press('Enter');
  await planner.tabTo(
    compare.dialog.getByRole('button', { name: /^Toevoegen ?: Versie van/ }).last(),
  );
  await keyboard.press('Enter');
  await expect(compare.names).toHaveText(['Voorstel 2023', COPY, `${COPY} (versie)`]);
  // 32,8% of 109.500 and of 17.250; of 87.600 and 13.800.
  await expect(compare.row('Harderwijk')).toHaveText(/27\.716,00\s*41\.574,00.*33\.259,20/);

  await expect(compare.add).toBeFocused();
  await keyboard.press('Enter');
  await compare.addLink('dit is geen link');
  await expect(compare.dialog.getByRole('alert')).toContainText('Dit is geen link naar een plan.');
  await compare.addFile('kapot.json', '{"format":"iets-anders"}');
  await expect(compare.dialog.getByRole('alert')).toContainText('Dit bestand is niet geopend.');
  await expect(compare.dialog.getByRole('alert')).toContainText('Verwacht: "doorstroming-plan".');
  await compare.addLink(`Kijk: <https://elders.example/planner/${shared.link}>`);
  await expect(compare.names).toHaveCount(4);
  await expect(compare.plan('Voorstel 2023, met 66 uur in 2026')).toContainText('Uit een link');
  await expect(compare.add).toHaveAttribute('aria-disabled', 'true');
  await expect(compare.add).toHaveAccessibleDescription(/Haal er eerst een weg/);
  expect(await faults(planner, '#blad')).toEqual([]);

  await planner.tabTo(compare.plan(COPY).getByRole('button', { name: /^Maak uitgangspunt/ }));
  await keyboard.press('Enter');
  await expect(compare.names.first()).toHaveText(COPY);
  await expect(compare.names.first()).toBeFocused();
  await expect(compare.row('Harderwijk')).toHaveText(
    /41\.574,00\s*27\.716,00.*−13\.858,00\s*minder/,
  );
  await compare.planner.button('‘Voorstel 2023’ weghalen').press('Enter');
  await expect(compare.names).toHaveCount(3);
  await expect(compare.add).toBeFocused();
  await expect(planner.status('‘Voorstel 2023’ staat er niet meer bij.')).toHaveCount(1);
});

test('het voorstel alleen zegt wat er te doen is; een ander plan met andere jaren en partijen', async ({
  planner,
}) => {
  const compare = await new ComparePage(planner).open();
  await expect(planner.panel).toContainText('Er is nog niets om te vergelijken.');
  await compare.add.click();
  const plan = memoPlan();
  const inhabitants = { elburg: '8000', harderwijk: '15000', zwolle: '30000' };
  const other = {
    ...plan,
    title: 'Met Zwolle',
    yearCount: 5,
    parties: [
      ...plan.parties.filter(({ id }) => id !== 'putten'),
      { id: 'zwolle', group: 'gemeenten', name: 'Zwolle' },
    ],
    indicators: [
      ...plan.indicators.map((indicator) => {
        const { putten, ...figures } = indicator.figures;
        return putten === undefined ? indicator : { ...indicator, figures };
      }),
      {
        ...{ id: 'inwoners', name: 'Inwoners', group: 'gemeenten', unit: 'count' as const },
        ...{ source: 'CBS', measuredOn: '2025', figures: inhabitants },
      },
    ],
  };
  await compare.addFile('zwolle.json', JSON.stringify(other));
  const zwolle = compare.plan('Met Zwolle');
  await expect(zwolle).toContainText('Niet in dit plan: Putten.');
  await expect(compare.row('Putten')).toContainText('niet in dit plan');
  await expect(compare.row('Putten')).toContainText('−10.055,50');
  await expect(compare.row('Zwolle')).toContainText('niet in dit plan');
  await expect(planner.panel).toContainText(
    '‘Voorstel 2023’ heeft 2024 tot en met 2027 en ‘Met Zwolle’ heeft 2024 tot en met 2028.',
  );
  await planner.root.getByLabel('Verschil per eenheid').selectOption('Per inwoner (Inwoners)');
  // 27.716,00 / 15.000; Harderwijk pays 32,8/88,1 of 73.000 and of 11.500 there: 31.459,71.
  await expect(compare.row('Harderwijk')).toHaveText(/27\.716,00\s*1,85.*\+3\.743,71.*\+0,25/);
  await planner.panel.getByRole('radio', { name: '2028' }).check();
  await expect(compare.plan('Voorstel 2023')).toContainText('Dit plan heeft geen 2028.');
  await expect(zwolle).toContainText('Het uitgangspunt heeft geen 2028.');
});

test.describe('op 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('staat één plan naast het uitgangspunt en schuift niets opzij', async ({ planner }) => {
    const compare = await (await sixtyForty(planner)).open();
    await compare.add.click();
    await compare.addFile('harderwijk.json', JSON.stringify(fixedAt30()));
    const pick = planner.root.getByLabel('Welk plan naast ‘Voorstel 2023’?');
    await expect(compare.row('Harderwijk')).toContainText('25.350,00');
    await expect(compare.table.getByText('33.259,20')).toBeHidden();
    await pick.selectOption(COPY);
    await expect(compare.table.getByText('33.259,20')).toBeVisible();
    await expect(compare.row('Harderwijk')).toContainText('27.716,00');
    await expect(compare.inputs).toContainText('60%');
    expect(await compare.overhang()).toEqual([0, 0, 0]);
  });
});
