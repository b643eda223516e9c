import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { QuestionsPage } from './pages/questions-page.ts';
import { test } from './pages/test.ts';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What search engines read: each question with its answer, from the attributes of the page. */
function markedQuestions(page: Page) {
  return page.locator('[itemtype="https://schema.org/FAQPage"]').evaluateAll((pages) =>
    pages.flatMap((faq) =>
      [...faq.querySelectorAll('[itemprop="mainEntity"]')].map((item) => ({
        type: item.getAttribute('itemtype'),
        name: item.querySelector('[itemprop="name"]')?.textContent.trim(),
        answer: item
          .querySelector('[itemtype="https://schema.org/Answer"] [itemprop="text"]')
          ?.textContent.trim(),
      })),
    ),
  );
}

test.describe('searching', () => {
  test('with the keyboard alone, from another word to the answer', async ({ page }) => {
    const questions = new QuestionsPage(page);
    await questions.open();
    await questions.field.focus();
    await page.keyboard.type('wooncoach');
    await expect(questions.count).toHaveText('3 vragen gevonden.');
    await page.keyboard.press('ArrowDown');
    await expect(questions.results.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat doet een verhuiscoach?');
  });

  test('tells what was not found, and forgets with Escape', async ({ page }) => {
    const questions = new QuestionsPage(page);
    await questions.open();
    await questions.field.fill('xylofoon');
    await expect(questions.count).toHaveText(/^Niets gevonden/);
    await expect(questions.results).toHaveCount(0);
    await questions.field.press('Escape');
    await expect(questions.field).toHaveValue('');
    await expect(questions.count).toHaveText('');
  });

  test('asks for nothing before somebody goes to the field', async ({ page, watch }) => {
    const questions = new QuestionsPage(page);
    await questions.open();
    await page.waitForLoadState('networkidle');
    expect(watch.requests.filter((url) => url.endsWith('.json'))).toEqual([]);
    await questions.field.focus();
    await expect
      .poll(() => watch.requests.filter((url) => url.endsWith('zoekwoorden.json')).length)
      .toBe(1);
  });

  test('says so when the words do not arrive, and tries again', async ({ page, watch }) => {
    watch.allowError(/ERR_FAILED/);
    const questions = new QuestionsPage(page);
    await page.route('**/zoekwoorden.json', (route) => route.abort());
    await questions.open();
    await questions.field.fill('zolder');
    await expect(questions.count).toHaveText(/^Zoeken lukt nu niet/);
    await page.unroute('**/zoekwoorden.json');
    await questions.field.fill('zolder ');
    await expect(questions.results.first()).toHaveText('Telt de zolder mee als slaapkamer?');
  });

  test('the script of the search is on no page of a question', async ({ page }) => {
    await page.goto('veelgestelde-vragen/hond-of-kat-mee/');
    await expect(page.locator('script')).toHaveCount(0);
    await page.goto('veelgestelde-vragen/a-z/');
    await expect(page.locator('script')).toHaveCount(0);
  });

  for (const width of [1280, 390]) {
    test(`with its results open has no accessibility fault at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const questions = new QuestionsPage(page);
      await questions.open('#dubbele-huur');
      await questions.field.fill('huur');
      await expect(questions.count).toHaveText(/vragen gevonden/);
      const { violations } = await new AxeBuilder({ page }).withTags(standard).analyze();
      expect(violations).toEqual([]);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list of all questions and the list from A to Z serve', async ({ page }) => {
    const questions = new QuestionsPage(page);
    await questions.open();
    await expect(questions.field).toBeHidden();
    await expect(page.locator('noscript')).toBeVisible();
    await expect(questions.group('Kan ik meedoen?')).toHaveCount(6);
    await expect(questions.group('Welke woning kan ik krijgen?')).toHaveCount(9);
    await expect(questions.group('Wat kost het en wat krijg ik?')).toHaveCount(11);
    await expect(questions.group('Wie helpt mij?')).toHaveCount(6);
    await expect(questions.group('Hoe gaat het verhuizen?')).toHaveCount(5);
    await expect(questions.group('Hoe zit het met de regels?')).toHaveCount(3);
    await page.getByRole('link', { name: /A tot Z/ }).click();
    await page.getByRole('link', { name: 'verhuiscoach', exact: true }).first().click();
    await expect(page).toHaveURL(/#woord-verhuiscoach$/);
    const word = page.locator('#woord-verhuiscoach');
    await word.getByRole('link', { name: 'Bij wie meld ik mij?' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bij wie meld ik mij?');
  });

  test('an answer opens and stays open when the next one does', async ({ page }) => {
    const questions = new QuestionsPage(page);
    await questions.open();
    await page.getByText('Verdien ik te veel?').first().click();
    await page.getByText('Bij wie meld ik mij?').first().click();
    await expect(page.getByText('De grens is € 51.537 voor één persoon.')).toBeVisible();
    await expect(page.getByText('Begin bij uw eigen woningcorporatie')).toBeVisible();
  });
});

test('sixteen answers wait in front, closed on screen and open on paper', async ({ page }) => {
  const questions = new QuestionsPage(page);
  await questions.open();
  await expect(questions.front).toHaveCount(16);
  const answer = page.getByText('Niemand hoeft te verhuizen.').last();
  await expect(answer).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(answer).toBeVisible();
  await expect(questions.field).toBeHidden();
});

test('an address with an anchor opens that answer', async ({ page }) => {
  const questions = new QuestionsPage(page);
  await questions.open('#dubbele-huur');
  await expect(
    page.getByText('Corporaties zochten in 2023 uit of die dubbele huur'),
  ).toBeInViewport();
});

test('search engines read sixteen questions here and one on a page of its own', async ({
  page,
}) => {
  await new QuestionsPage(page).open();
  const front = await markedQuestions(page);
  expect(front).toHaveLength(16);
  expect(front[0]).toEqual({
    type: 'https://schema.org/Question',
    name: 'Vanaf welke leeftijd kan ik meedoen?',
    answer: 'De proef was voor mensen van 55 jaar of ouder. Hoe het nu is, weten wij niet.',
  });
  await page.goto('veelgestelde-vragen/telt-de-zolder-mee/');
  const own = await markedQuestions(page);
  expect(own.map(({ name }) => name)).toEqual(['Telt de zolder mee als slaapkamer?']);
  expect(own[0]?.answer).toMatch(/^Dat is nog niet bekend\./);
});

test('a page says what is not known, who knows, where it stands and how old it is', async ({
  page,
}) => {
  await page.goto('veelgestelde-vragen/hoe-groot-is-mijn-huis/');
  const article = page.getByRole('article');
  await expect(article.getByText('nog niet bekend', { exact: true }).first()).toBeVisible();
  await expect(article).toContainText('Vraag het aan uw woningcorporatie.');
  await expect(article).toContainText('minstens 3 slaapkamers');
  await expect(article).toContainText('minstens 65 m²');
  await expect(article).toContainText('Wij keken dit na op 23 november 2026.');
  await expect(
    page.getByRole('complementary').getByRole('link', { name: 'Terug naar alle vragen' }),
  ).toBeVisible();
});
