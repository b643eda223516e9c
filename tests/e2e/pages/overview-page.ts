import type { Locator } from '@playwright/test';
import type { PlannerPage } from './planner-page.ts';

/** The first tab: the dials of a meeting on the left, who pays what on the right. */
export class OverviewPage {
  readonly planner: PlannerPage;
  readonly viewAs: Locator;
  readonly split: Locator;
  readonly otherSplit: Locator;
  readonly slider: Locator;
  readonly hours: Locator;
  readonly hourLess: Locator;
  readonly hourMore: Locator;
  readonly costPerFte: Locator;
  readonly municipalKey: Locator;
  readonly rail: Locator;
  readonly table: Locator;

  constructor(planner: PlannerPage) {
    const { root } = planner;
    this.planner = planner;
    this.rail = root.getByRole('complementary', { name: 'Wat wilt u uitproberen?' });
    this.viewAs = this.rail.getByLabel('Ik kijk als');
    this.split = this.field('Deel van gemeenten');
    this.otherSplit = this.field('Deel van corporaties');
    this.slider = this.rail.getByRole('slider', { name: /deel van gemeenten in procenten/ });
    this.hours = this.field('Uren per week');
    this.hourLess = this.rail.getByRole('button', { name: 'Een uur minder' });
    this.hourMore = this.rail.getByRole('button', { name: 'Een uur meer' });
    this.costPerFte = this.field('Kosten per fte');
    this.municipalKey = this.rail.getByLabel('Sleutel voor de gemeenten');
    this.table = root.getByRole('table', { name: /^Bijdrage per partij in/ });
  }

  field(name: string): Locator {
    return this.rail.getByRole('textbox', { name, exact: true });
  }

  fixedShare(party: string): Locator {
    return this.field(`Vast aandeel van ${party} in procenten`);
  }

  /** "Terugzetten" of one dial. */
  reset(dial: string): Locator {
    return this.rail.getByRole('button', { name: new RegExp(`^Terugzetten ?: ${dial}$`) });
  }

  /** "3 knoppen terugzetten". */
  get resetDials(): Locator {
    return this.rail.getByRole('button', { name: /^\d+ knop(pen)? terugzetten$/ });
  }

  /** What a dial says of a text that it did not take. */
  get refusal(): Locator {
    return this.rail.getByRole('alert');
  }

  async lookAs(party: string): Promise<void> {
    await this.viewAs.selectOption(party);
  }

  async chooseYear(year: string): Promise<void> {
    await this.planner.panel.getByRole('radio', { name: year, exact: true }).check();
  }

  row(name: string): Locator {
    const header = this.planner.page.getByRole('rowheader', { name, exact: true });
    return this.table.getByRole('row').filter({ has: header });
  }

  /** The amount of a row, which is a button that asks for its working. */
  amount(name: string): Locator {
    return this.row(name).getByRole('button');
  }

  /** All contributions as they stand there: name and amount. */
  async contributions(): Promise<Record<string, string>> {
    const rows = await this.table.getByRole('row').all();
    const pairs = await Promise.all(
      rows.slice(1).map(async (row) => {
        const name = await row.getByRole('rowheader').innerText();
        return [name, await row.getByRole('button').innerText()] as const;
      }),
    );
    return Object.fromEntries(pairs);
  }

  /** The large amount above the table. */
  figure(label: string): Locator {
    const figures = this.planner.panel.locator('.total').filter({ hasText: label });
    return figures.locator('.amount-large');
  }
}
