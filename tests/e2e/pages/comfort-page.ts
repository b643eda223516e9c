import { expect, type Locator } from '@playwright/test';
import type { PlannerPage } from './planner-page.ts';

/** What is around the work: presenting, colours, searching, shortcuts, the steps of a first visit. */
export class ComfortPage {
  readonly planner: PlannerPage;
  readonly present: Locator;
  readonly presentation: Locator;
  /** The field of the search and its results. */
  readonly field: Locator;
  readonly options: Locator;
  readonly help: Locator;
  readonly hint: Locator;

  constructor(planner: PlannerPage) {
    const { root } = planner;
    this.planner = planner;
    this.present = planner.button('Presenteren');
    this.presentation = root.locator('.present');
    this.field = root.getByRole('combobox', { name: 'Wat zoekt u?' });
    this.options = root.getByRole('option').filter({ visible: true });
    this.help = root.getByRole('dialog', { name: 'Kleuren en toetsen' });
    this.hint = root.getByRole('region', { name: 'Kennismaken met de planner' });
  }

  /** Waits until a choice of this device is written; a reload within milliseconds would end that. */
  async kept(name: 'kennismaking' | 'vraagteken'): Promise<void> {
    const written = () => this.planner.page.evaluate(isWritten, name);
    await expect.poll(written).toBe(true);
  }

  /** Searches with the keys and does what is found first. */
  async command(words: string): Promise<void> {
    const { keyboard } = this.planner.page;
    await keyboard.press('Control+k');
    await this.field.waitFor();
    await keyboard.type(words);
    await keyboard.press('Enter');
    await this.field.waitFor({ state: 'detached' });
  }

  /** The colour behind everything: "rgb(255, 255, 255)" is light. */
  background(): Promise<string> {
    return this.planner.page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
  }

  async chooseTheme(name: string): Promise<void> {
    await this.planner.choose('Kleuren en toetsen');
    await this.help.getByRole('radio', { name }).check();
    await this.planner.closeDialog();
  }

  /** The sizes in px of all texts that the presentation shows, and the texts. */
  textSizes(): Promise<readonly { readonly text: string; readonly size: number }[]> {
    return this.presentation.evaluate((root) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: { text: string; size: number }[] = [];
      while (texts.nextNode() !== null) {
        const { textContent, parentElement } = texts.currentNode;
        const box = parentElement?.getBoundingClientRect();
        if (parentElement === null || textContent?.trim() === '' || (box?.height ?? 0) < 4)
          continue;
        const size = Number.parseFloat(getComputedStyle(parentElement).fontSize);
        found.push({ text: textContent ?? '', size });
      }
      return found;
    });
  }
}

/** Runs in the page: whether the browser has a setting of this name. */
function isWritten(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('doorstroming-planner');
    opening.onsuccess = () => {
      const settings = opening.result.transaction('settings').objectStore('settings');
      settings.count(name).onsuccess = (event) => {
        opening.result.close();
        resolve((event.target as IDBRequest<number>).result > 0);
      };
    };
  });
}
