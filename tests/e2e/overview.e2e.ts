import { expect } from '@playwright/test';
import { PROPOSAL, SIXTY_FORTY } from './pages/memo-amounts.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { test } from './pages/test.ts';

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('de zes bladen van het voorstel staan er als tabel', async ({ page }) => {
    await page.goto('planner/');
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(6);
    for (const [name, row] of [
      [/Bijdrage per partij en per jaar/, /Totaal.*192\.000,00.*630\.000,00/],
      [/Kosten per post en per jaar/, /Totaal.*192\.000,00.*146\.000,00/],
      [/Naar rato van sociale huurwoningen/, /Harderwijk.*32,8.*32,8%.*27\.716,00/],
      [/Uren per week per partij/, /UWOON.*37.*37.*37.*37/],
      [/Afrekening/, /Harderwijk.*99\.548,00.*betaalt/],
    ] as const) {
      const table = page.getByRole('table', { name }).first();
      await expect(table.getByRole('row', { name: row })).toBeVisible();
    }
  });
});

test.describe('Overzicht', () => {
  let overview: OverviewPage;
  test.beforeEach(({ planner }) => {
    overview = new OverviewPage(planner);
  });

  test('het voorstel staat er tot op de cent', async ({ planner }) => {
    await expect(planner.title).toHaveText('Voorstel 2023: vervolg pilot doorstroming');
    await expect(overview.figure('Totaal')).toHaveText('€ 192.000,00');
    expect(await overview.contributions()).toEqual(PROPOSAL);
    await expect(planner.panel).toContainText('Iedereen betaalt evenveel als in het voorstel.');
  });

  test('Harderwijk ziet bij 60/40 alles meegaan en kan terug', async ({ planner }) => {
    await overview.lookAs('Harderwijk');
    await expect(overview.figure('Harderwijk betaalt')).toHaveText('€ 27.716,00');
    await planner.fill(overview.split, '60');
    await expect(overview.otherSplit).toHaveValue('40');
    await expect(overview.slider).toHaveValue('60');
    await expect.poll(() => overview.contributions()).toEqual(SIXTY_FORTY);
    await expect(overview.figure('Harderwijk betaalt')).toHaveText('€ 33.259,20');
    await expect(planner.panel).toContainText('€ 5.543,20 meer dan in het voorstel (20,0%)');
    await expect(planner.panel).toContainText(
      'Alle zes gemeenten betalen 20,0% meer, alle vier corporaties 20,0% minder. De provincie blijft gelijk.',
    );
    await expect(overview.row('Harderwijk')).toContainText('+5.543,20 meer');
    await expect(overview.row('UWOON')).toContainText('−8.788,00 minder');
    await expect(overview.rail).toContainText('Gewijzigd. Voorstel: 50% en 50%');
    await expect(overview.rail).toContainText('1 wijziging');
    await overview.reset('Verdeling gemeenten en corporaties').click();
    await expect.poll(() => overview.contributions()).toEqual(PROPOSAL);
    await expect(overview.rail).not.toContainText('wijziging');
  });

  test('het veld van de corporaties is de andere kant van dezelfde verdeling', async ({
    planner,
  }) => {
    await planner.fill(overview.otherSplit, '40');
    await expect(overview.split).toHaveValue('60');
    await expect(overview.amount('Harderwijk')).toHaveText('33.259,20');
  });

  test('de schuif gaat met pijltjes; Home en End zijn de uiteinden', async ({ planner }) => {
    await overview.slider.focus();
    await planner.page.keyboard.press('ArrowRight');
    await planner.page.keyboard.press('ArrowRight');
    await expect(overview.split).toHaveValue('52');
    // 27.716 × 52/50
    await expect(overview.amount('Harderwijk')).toHaveText('28.824,64');
    await planner.page.keyboard.press('End');
    await expect(overview.amount('Gemeenten')).toHaveText('169.000,00');
    await planner.page.keyboard.press('Home');
    await expect(overview.amount('Gemeenten')).toHaveText('0,00');
  });

  test('slepen laat alles meebewegen en is één stap om ongedaan te maken', async ({ planner }) => {
    const { mouse } = planner.page;
    await overview.slider.scrollIntoViewIfNeeded();
    const box = await overview.slider.boundingBox();
    if (box === null) throw new Error('The slider is not in sight.');
    const middle = box.y + box.height / 2;
    await mouse.move(box.x + box.width / 2, middle);
    await mouse.down();
    for (const part of [0.55, 0.62, 0.7, 0.8]) await mouse.move(box.x + box.width * part, middle);
    await expect(overview.amount('Harderwijk')).not.toHaveText('27.716,00');
    await expect(planner.undo).toBeDisabled();
    await mouse.up();
    await expect(planner.undo).toBeEnabled();
    await planner.undo.click();
    await expect(overview.amount('Harderwijk')).toHaveText('27.716,00');
    await expect(planner.undo).toBeDisabled();
  });

  test('uren met de knoppen en in het veld, en de kosten per fte', async ({ planner }) => {
    await overview.hourLess.click();
    await overview.hourLess.click();
    await expect(overview.hours).toHaveValue('70');
    // 70 / 36 × 73.000 = 141.944,44, en 46.000 erbij
    await expect(overview.figure('Totaal')).toHaveText('€ 187.944,44');
    await overview.hourMore.click();
    await expect(overview.hours).toHaveValue('71');
    await planner.fill(overview.hours, '54');
    await expect(overview.rail).toContainText('Dat is 1,5 fte van 36 uur.');
    await expect(overview.figure('Totaal')).toHaveText('€ 155.500,00');
    await expect(overview.amount('Harderwijk')).toHaveText('21.730,00');
    await planner.fill(overview.costPerFte, '80.000');
    // 54 / 36 × 80.000 + 46.000; Harderwijk 32,8% van (60.000 + 11.500)
    await expect(overview.figure('Totaal')).toHaveText('€ 166.000,00');
    await expect(overview.amount('Harderwijk')).toHaveText('23.452,00');
    await expect(overview.rail).toContainText('2 wijzigingen');
    await overview.reset('uren per week').click();
    await expect(overview.hours).toHaveValue('72');
    await overview.reset('kosten per fte').click();
    await expect.poll(() => overview.contributions()).toEqual(PROPOSAL);
  });

  test('een vast aandeel van 30% voor Harderwijk, en alles terug', async ({ planner }) => {
    await overview.lookAs('Harderwijk');
    await planner.fill(overview.fixedShare('Harderwijk'), '30');
    await expect(overview.amount('Harderwijk')).toHaveText('25.350,00');
    await expect(overview.amount('Oldebroek')).toHaveText('10.474,48');
    await planner.fill(overview.split, '60');
    await expect(overview.amount('Oldebroek')).toHaveText('12.569,38');
    await expect(overview.amount('Putten')).toHaveText('12.569,37');
    await expect(overview.rail).toContainText('2 wijzigingen');
    await expect(overview.resetDials).toHaveText('2 knoppen terugzetten');
    await overview.resetDials.click();
    await expect.poll(() => overview.contributions()).toEqual(PROPOSAL);
    await planner.undo.click();
    await expect(overview.amount('Oldebroek')).toHaveText('12.569,38');
    await overview.rail.getByRole('radio', { name: /Volgt de sleutel/ }).check();
    await expect.poll(() => overview.contributions()).toEqual(SIXTY_FORTY);
  });

  test('de sleutel van de gemeenten kiezen', async ({ planner }) => {
    await planner.goTo('Verdeelsleutels');
    await planner.button('Sleutel toevoegen').click();
    await planner.root.getByLabel('Naam van de nieuwe sleutel').fill('Met afspraak');
    await planner.button('Toevoegen').click();
    await planner.asTable();
    const fixed = planner.panel.getByLabel('Harderwijk, vast aandeel in procenten');
    await planner.fill(fixed, '30');
    await planner.goTo('Overzicht');
    await expect.poll(() => overview.contributions()).toEqual(PROPOSAL);
    await overview.municipalKey.selectOption('Met afspraak');
    await expect(overview.rail).toContainText(
      'Gewijzigd. Voorstel: Naar rato van sociale huurwoningen',
    );
    await expect(overview.amount('Harderwijk')).toHaveText('25.350,00');
    await expect(overview.amount('Oldebroek')).toHaveText('10.474,48');
    await overview.reset('Sleutel voor de gemeenten').click();
    await expect.poll(() => overview.contributions()).toEqual(PROPOSAL);
  });

  test('een ander jaar en alle jaren samen', async ({ planner }) => {
    await planner.fill(overview.split, '60');
    await overview.chooseYear('2025');
    await expect(overview.figure('Totaal')).toHaveText('€ 146.000,00');
    await expect(overview.amount('Harderwijk')).toHaveText('28.732,80');
    await overview.chooseYear('Alle jaren');
    await expect(overview.figure('Totaal')).toHaveText('€ 630.000,00');
    // 33.259,20 + 3 × 28.732,80
    await expect(overview.row('Harderwijk')).toContainText('119.457,60');
  });
});

test('op een telefoon zijn blad en jaar keuzelijsten', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const planner = new PlannerPage(page);
  await planner.open();
  await planner.root.getByLabel('Jaar', { exact: true }).selectOption('2025');
  await expect(new OverviewPage(planner).amount('Harderwijk')).toHaveText('23.944,00');
  await planner.root.getByLabel('Blad', { exact: true }).selectOption('Afrekening');
  await expect(planner.root.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Wie betaalt en wie ontvangt?',
  );
});
