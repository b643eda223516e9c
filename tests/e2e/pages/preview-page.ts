import type { Locator } from '@playwright/test';
import type { PlannerPage } from './planner-page.ts';

/** A shared plan that is only looked at. */
export class PreviewPage {
  readonly planner: PlannerPage;
  readonly band: Locator;
  readonly keep: Locator;
  readonly close: Locator;
  readonly amounts: Locator;
  readonly differences: Locator;
  readonly compareWith: Locator;
  readonly take: Locator;

  constructor(planner: PlannerPage) {
    const { root } = planner;
    this.planner = planner;
    this.band = root.getByRole('region', { name: 'Gedeeld plan' });
    this.keep = this.band.getByRole('button', { name: 'Bewaren als eigen plan' });
    this.close = this.band.getByRole('button', { name: 'Sluiten' });
    this.amounts = root.getByRole('table', { name: /^Bijdrage per partij in het gedeelde plan/ });
    this.differences = root.getByRole('table', { name: /^Verschillen in de invoer/ });
    this.compareWith = root.getByLabel('Vergelijken met');
    this.take = root.getByRole('button', { name: /^Overnemen in/ });
  }

  row(name: string): Locator {
    const header = this.planner.page.getByRole('rowheader', { name, exact: true });
    return this.amounts.getByRole('row').filter({ has: header });
  }

  /** The box to tick for a difference that can be taken over: "vast aandeel van Harderwijk". */
  pick(what: string): Locator {
    return this.differences.getByRole('checkbox', { name: new RegExp(`${what}$`) });
  }
}
