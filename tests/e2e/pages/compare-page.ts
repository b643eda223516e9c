import type { Locator } from '@playwright/test';
import type { Plan } from '../../../src/domain/plan.ts';
import { memoPlan } from './plan-link.ts';
import type { PlannerPage } from './planner-page.ts';

/** The tab that lays plans side by side. */
export class ComparePage {
  readonly planner: PlannerPage;
  readonly add: Locator;
  readonly dialog: Locator;
  readonly table: Locator;
  readonly inputs: Locator;

  constructor(planner: PlannerPage) {
    const { root } = planner;
    this.planner = planner;
    this.add = planner.button('Plan toevoegen');
    this.dialog = root.getByRole('dialog', { name: 'Plan toevoegen' });
    this.table = root.getByRole('table', { name: /plannen vergeleken$/ });
    this.inputs = root.getByRole('table', { name: 'Wat is er anders ingevuld?' });
  }

  async open(): Promise<this> {
    await this.planner.goTo('Vergelijken');
    return this;
  }

  /** One of the plans above the table. */
  plan(name: string): Locator {
    return this.planner.panel.getByRole('region', { name, exact: true });
  }

  /** The names of the plans, the base first. */
  get names(): Locator {
    return this.planner.panel.getByRole('heading', { level: 3 });
  }

  row(name: string): Locator {
    const header = this.planner.page.getByRole('rowheader', { name, exact: true });
    return this.table.getByRole('row').filter({ has: header });
  }

  /** One of the lists above the table. */
  choice(label: 'Verschil met' | 'Toon' | 'Volgorde'): Locator {
    return this.planner.root.getByLabel(label, { exact: true });
  }

  /** How far the page and its tables reach beyond what is seen of them, in px. */
  overhang(): Promise<number[]> {
    return this.planner.page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.compare .table-scroll')].map(
        (box) => box.scrollWidth - box.clientWidth,
      ),
    );
  }

  async addLink(text: string): Promise<void> {
    await this.dialog.getByLabel('Plak een link').fill(text);
    await this.dialog.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  }

  async addFile(name: string, text: string): Promise<void> {
    const buffer = Buffer.from(text);
    const file = { name, mimeType: 'application/json', buffer };
    await this.dialog.getByLabel('Open een bestand').setInputFiles(file);
  }
}

/** The proposal with Harderwijk fixed at 30%, under a name of its own. */
export function fixedAt30(): Plan {
  const plan = memoPlan();
  const keys = plan.keys.map((key) =>
    key.group === 'gemeenten' ? { ...key, fixed: { harderwijk: '30' } } : key,
  );
  return { ...plan, title: 'Harderwijk op 30%', keys };
}

/** The proposal with 66 hours a week, and Harderwijk fixed where a percentage is given. */
export function fewerHours(title: string, fixed?: string): Plan {
  const plan = memoPlan();
  const costLines = plan.costLines.map((line) =>
    line.id === plan.costLines[0]?.id && line.kind === 'hours'
      ? { ...line, hoursPerWeek: { 2024: '66', 2025: '66', 2026: '66', 2027: '66' } }
      : line,
  );
  const keys = plan.keys.map((key) =>
    key.group === 'gemeenten' && fixed !== undefined
      ? { ...key, fixed: { harderwijk: fixed } }
      : key,
  );
  return { ...plan, title, costLines, keys };
}
