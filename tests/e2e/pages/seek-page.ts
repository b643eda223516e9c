import type { Locator } from '@playwright/test';
import type { PlannerPage } from './planner-page.ts';

/** The dialogs that ask back from what a party pays. */
export class SeekPage {
  readonly planner: PlannerPage;
  readonly goal: Locator;
  readonly sensitivity: Locator;
  /** The answer of "Terugrekenen", in large letters. */
  readonly answer: Locator;

  constructor(planner: PlannerPage) {
    this.planner = planner;
    this.goal = planner.root.getByRole('dialog', { name: 'Terugrekenen' });
    this.sensitivity = planner.root.getByRole('dialog', { name: 'Gevoeligheid' });
    this.answer = this.goal.getByRole('heading', { level: 3 });
  }

  async lookAs(party: string): Promise<void> {
    await this.planner.root.getByLabel('Ik kijk als').selectOption(party);
  }

  async change(what: string): Promise<void> {
    await this.goal.getByLabel('Wat mag er veranderen?').selectOption(what);
  }

  /** Types an amount and goes nowhere: the answer follows while one types. */
  async atMost(euros: string): Promise<void> {
    await this.goal.getByLabel('Hoogstens in dit jaar').fill(euros);
  }
}
