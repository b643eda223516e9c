import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { typedFigure } from '../../src/content-schemas/check-prose.ts';
import { typedText } from '../../src/content-schemas/placeholder.ts';

const folders = ['src/pages', 'src/components', 'src/layouts'];

/** What a template says in words: its text and its texts in quotes, without code and attributes. */
function proseOf(file: string): string[] {
  const [, script = '', template = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  const quoted = [...script.matchAll(/'([^'\n]* [^'\n]*)'/g)].map(([, text = '']) => text);
  const given = [...template.matchAll(/\btext="([^"]*)"/g)].map(([, text = '']) => text);
  const shown = template
    .replace(/<script.*?<\/script>|\{\/\*.*?\*\/\}/gs, ' ')
    .replace(/=>/g, ' ')
    .replace(/<[^<>]*>/g, '\n')
    .replace(/\{[^{}]*\}/g, ' ')
    .split('\n')
    .filter((line) => /^\s*[\p{L}\d“(€][^{}]* /u.test(line) && !/[=;(]$|\.map\(/.test(line));
  return [...quoted, ...given, ...shown].map(typedText);
}

test('a template’s own words are found', () => {
  const file = '---\nconst a = \'Een zin met 40 in code.\';\n---\n\n<p class="x">Ook 41.</p>\n';
  expect(proseOf(file)).toEqual(expect.arrayContaining(['Een zin met 40 in code.', 'Ook 41.']));
});

test('no figure is typed on a page or in a component', () => {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.astro'))
      .map((name) => path.join(folder, name)),
  );
  expect(files.length).toBeGreaterThan(40);
  const found = files.flatMap((file) =>
    proseOf(readFileSync(file, 'utf8')).flatMap((text) => {
      const figure = typedFigure(text);
      return figure === undefined ? [] : [`${file}: "${figure}" in: ${text}`];
    }),
  );
  expect(found).toEqual([]);
});
