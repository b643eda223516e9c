import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { outcomes } from './check-outcomes.ts';

const words: Readonly<Record<string, string>> = {
  'waarschijnlijk wel': 'wel',
  'waarschijnlijk niet': 'niet',
  'dat weten we niet': '?',
};
const subjects = ['voorrang', 'verhuisvergoeding', 'verhuiscoach'];

/** What the outcome page says, in the table's words; undefined when the page asks on. */
function outcomeIn(html: string): string | undefined {
  if (!html.includes('id="uitkomst-voorrang"')) return undefined;
  return subjects
    .map((name) => {
      const [, section = ''] = html.split(`id="uitkomst-${name}"`);
      const word = /<p class="outcome-word">.*?<\/svg>([^<]+)<\/p>/s.exec(section)?.[1] ?? '';
      return words[word.trim()] ?? word;
    })
    .join(' · ');
}

function answersIn(html: string): string[] {
  const [, list = ''] = /<ul class="check-answers">(.*?)<\/ul>/s.exec(html) ?? [];
  return [...list.matchAll(/href="[^"]*?check\/([^"]*)"/g)].map((match) => match[1] ?? '');
}

/** Follows every answer of every page; gives the outcome by the answers that lead to it. */
async function walk(request: APIRequestContext, path = ''): Promise<[string, string][]> {
  const response = await request.get(`check/${path}`);
  expect(response.status(), `check/${path}`).toBe(200);
  const html = await response.text();
  const outcome = outcomeIn(html);
  if (outcome !== undefined) return [[path, outcome]];
  const answers = answersIn(html);
  expect(answers.length, `check/${path}`).toBeGreaterThan(1);
  const ways: [string, string][] = [];
  for (const answer of answers) ways.push(...(await walk(request, answer)));
  return ways;
}

test('every way through the check ends as the table says', async ({ request }) => {
  expect(Object.fromEntries(await walk(request))).toEqual(outcomes);
});

test('no outcome promises anything, and each names its sources and its day', async ({
  request,
}) => {
  for (const path of Object.keys(outcomes)) {
    const html = await (await request.get(`check/${path}`)).text();
    expect(html, path).not.toMatch(/recht op|u krijgt/i);
    expect(html, path).toContain('Dit is geen besluit.');
    expect(html, path).toContain('class="source-list"');
    expect(html, path).toMatch(/<time datetime="\d{4}-\d\d-\d\d">/);
    // One link back to the first question: "opnieuw" is never more than one press away.
    expect(html, path).toMatch(/href="[^"]*\/check\/"[^>]*>\s*Opnieuw beginnen/);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, contextOptions: { reducedMotion: 'reduce' } });

  async function answer(page: Page, name: string) {
    await page.getByRole('link', { name, exact: true }).click();
  }

  test('a resident answers, goes back, changes an answer and begins again', async ({ page }) => {
    await page.goto('check/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bent u 55 jaar of ouder?');
    await answer(page, 'Ja, ik zelf');
    await answer(page, 'Een huurwoning van een corporatie');
    await expect(page.getByText('Vraag 3 van hoogstens 6')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Wat voor woning laat u achter?',
    );
    await page.goForward();
    await page.getByRole('link', { name: 'Vorige vraag' }).click();
    await answer(page, 'Een koophuis of een huis van een andere verhuurder');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat kan er voor u?');
    await page.getByRole('link', { name: /^Wijzig uw antwoord op: Wat voor woning/ }).click();
    await expect(page.getByText('Vraag 2 van')).toBeVisible();
    await page.getByRole('link', { name: 'Opnieuw beginnen' }).click();
    await expect(page).toHaveURL(/\/check\/$/);
  });

  test('answers are at least 56 px high, on a phone too', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('check/');
    const heights = await page
      .locator('.check-answers a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(heights).toHaveLength(3);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(56);
  });
});
