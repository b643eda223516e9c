import { expect, type Page } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import { SheetPage } from './pages/sheet-page.ts';
import { test } from './pages/test.ts';

/**
 * Translates the page as Chrome does: every text node outside what may not be translated is thrown
 * away, and a copy in two font elements takes its place. New texts are translated as they come.
 */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const isKept = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest(
        '[translate="no"], .notranslate, script, style, textarea, font',
      ) !== null;
    const translateIn = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) texts.push(text);
      for (const text of texts) {
        if (text.textContent?.trim() === '' || isKept(text)) continue;
        const outer = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
        const inner = outer.appendChild(outer.cloneNode());
        inner.textContent = `«${text.textContent ?? ''}»`;
        text.parentNode?.replaceChild(outer, text);
      }
    };
    document.documentElement.classList.add('translated-ltr');
    document.documentElement.lang = 'en';
    translateIn(document.body);
    new MutationObserver((records) => {
      for (const record of records) for (const node of record.addedNodes) translateIn(node);
    }).observe(document.body, { childList: true, subtree: true });
  });
}

test('op een vertaalde pagina volgen alle bedragen', async ({ planner, page }) => {
  const overview = new OverviewPage(planner);
  await overview.lookAs('Harderwijk');
  await translate(page);
  await expect(page.getByRole('contentinfo')).toContainText('«');
  await planner.fill(overview.hours, '36');
  await expect(overview.amount('Harderwijk')).toHaveText('15.744,00');
  await expect(overview.figure('Totaal')).toHaveText('€ 119.000,00');
  await expect(overview.figure('Harderwijk betaalt')).toHaveText('€ 15.744,00');
  await planner.goTo('Bijdragen');
  await planner.asTable();
  await expect(new SheetPage(planner).row('Harderwijk')).toContainText('15.744,00');
  await planner.undo.click();
  await expect(new SheetPage(planner).row('Harderwijk')).toContainText('27.716,00');
  await planner.goTo('Overzicht');
  await expect(overview.amount('Harderwijk')).toHaveText('27.716,00');
});

test('een vertaalde pagina voor bewoners houdt haar bedragen', async ({ page }) => {
  await page.goto('cijfers/');
  await translate(page);
  await expect(page.getByRole('main')).toContainText('192.000,00');
});
