import { expect, type Locator, type Page } from '@playwright/test';

export const TABS = [
  'Overzicht',
  'Kosten',
  'Verdeelsleutels',
  'Uren',
  'Bijdragen',
  'Afrekening',
  'Vergelijken',
] as const;

/** The tabs with a sheet, which is a grid or a table. */
export const SHEET_TABS: readonly TabName[] = TABS.filter(
  (tab) => tab !== 'Overzicht' && tab !== 'Vergelijken',
);

export type TabName = (typeof TABS)[number];

/** What stands around the sheets of the planner: head, tabs, bars and dialogs. */
export class PlannerPage {
  readonly page: Page;
  /** The planner itself, without the tables that stand there before it. */
  readonly root: Locator;
  readonly title: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  /** The button of the menu in the head. */
  readonly more: Locator;
  readonly panel: Locator;
  readonly dialog: Locator;
  readonly working: Locator;
  readonly attention: Locator;
  /** The coloured bars above the head. */
  readonly bars: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator('astro-island');
    this.title = this.root.getByRole('heading', { level: 1 });
    this.undo = this.button('Ongedaan maken');
    this.redo = this.button('Opnieuw');
    this.more = this.root.locator('summary').filter({ hasText: 'Meer' });
    this.panel = this.root.getByRole('tabpanel');
    this.dialog = this.root.getByRole('dialog');
    this.working = this.root.getByRole('region', { name: 'Waarom dit getal?' });
    this.attention = this.root.getByRole('region', { name: 'Waar moet u op letten?' });
    this.bars = this.root.locator('.bar-message');
  }

  /** Opens the planner, or a link in it, and waits until it can be used. */
  async open(fragment = ''): Promise<void> {
    await this.page.goto(`planner/${fragment}`);
    await this.ready();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** Waits until the history has one entry for each thing that is open, which comes a moment later. */
  async settledAt(open: number): Promise<void> {
    const depth = () =>
      this.page.evaluate(() => (history.state as { plannerDepth?: number } | null)?.plannerDepth);
    await expect.poll(depth).toBe(open);
  }

  async ready(): Promise<void> {
    await this.title.waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** Where the plan is kept, in words. */
  status(words: string | RegExp): Locator {
    return this.root.getByRole('status').filter({ hasText: words });
  }

  async goTo(name: TabName): Promise<void> {
    const list = this.root.getByLabel('Blad', { exact: true });
    if (await list.isVisible()) await list.selectOption(name);
    else await this.root.getByRole('tab', { name, exact: true }).click();
    // Some tabs are loaded when they are asked for.
    await this.panel.getByRole('heading', { level: 2 }).first().waitFor();
  }

  /** Shows the sheet of a tab as a plain table, where it has one. */
  async asTable(tab: TabName = 'Kosten'): Promise<void> {
    if (tab === 'Overzicht' || tab === 'Vergelijken') return;
    await this.root.getByRole('radio', { name: 'Tabel' }).check();
  }

  /** Fills in a field and goes on, as a person does with Enter. */
  async fill(field: Locator, text: string): Promise<void> {
    await field.fill(text);
    await field.press('Enter');
  }

  /** A button of the head, or of its menu. */
  async choose(name: string): Promise<void> {
    if (!(await this.button(name).isVisible())) await this.more.click();
    await this.button(name).click();
  }

  async openPlans(): Promise<Locator> {
    await this.choose('Mijn plannen');
    return this.root.getByRole('dialog', { name: 'Mijn plannen' });
  }

  async openSettings(): Promise<Locator> {
    await this.choose('Instellen');
    return this.root.getByRole('dialog', { name: 'Plan instellen' });
  }

  async openSharing(): Promise<Locator> {
    await this.choose('Delen');
    return this.root.getByRole('dialog', { name: 'Plan delen' });
  }

  async closeDialog(): Promise<void> {
    await this.dialog.last().getByRole('button', { name: 'Sluiten' }).click();
  }

  /** Presses Tab until something has the focus, as a person without a mouse does. */
  async tabTo(wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let pressed = 0; pressed < 60; pressed += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error('Sixty times Tab did not get there.');
  }
}
