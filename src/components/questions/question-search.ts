import { searchQuestions, type SearchEntry } from './search-questions.ts';

/** Long enough to finish a word, so that a screen reader tells one count and not five. */
const quietTime = 400;
const mostShown = 8;

function start(box: HTMLElement): void {
  const input = box.querySelector('input');
  const list = box.querySelector('ul');
  const message = box.querySelector('[role="status"]');
  if (input === null || list === null || message === null) return;
  let entries: Promise<readonly SearchEntry[]> | undefined;
  let telling: ReturnType<typeof setTimeout> | undefined;

  const tell = (words: string) => {
    clearTimeout(telling);
    telling = setTimeout(() => (message.textContent = words), quietTime);
  };
  const load = () => (entries ??= readEntries(box.dataset['index'] ?? ''));
  const search = async () => {
    const query = input.value;
    try {
      const found = searchQuestions(await load(), query);
      if (query !== input.value) return;
      list.replaceChildren(...found.slice(0, mostShown).map(resultOf));
      tell(query.trim() === '' ? '' : countWords(found.length));
    } catch {
      entries = undefined;
      tell('Zoeken lukt nu niet. Kijk in de lijst hieronder.');
    }
  };
  input.addEventListener('focus', () => void load().catch(() => (entries = undefined)));
  input.addEventListener('input', () => void search());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      input.value = '';
      void search();
    } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      list.querySelector('a')?.focus();
    }
  });
  // What a browser filled in again after the way back.
  if (input.value !== '') void search();
}

async function readEntries(address: string): Promise<readonly SearchEntry[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as readonly SearchEntry[];
}

function resultOf({ href, question, answer }: SearchEntry): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const text = document.createElement('p');
  link.href = href;
  link.textContent = question;
  text.textContent = answer;
  item.append(link, text);
  return item;
}

function countWords(count: number): string {
  if (count === 0) return 'Niets gevonden. Probeer een ander woord of kijk in de lijst hieronder.';
  if (count > mostShown) return `${count} vragen gevonden. Dit zijn de ${mostShown} beste.`;
  return count === 1 ? '1 vraag gevonden.' : `${count} vragen gevonden.`;
}

for (const box of document.querySelectorAll<HTMLElement>('.question-search')) start(box);
