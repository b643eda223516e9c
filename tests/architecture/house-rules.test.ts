import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { refusals } from './refusal.ts';

describe('the domain is pure and exact', () => {
  test.each([
    ['the clock', 'export const x = new Date();', 'no-restricted-globals'],
    ['the clock by its other door', 'export const x = Date.now();', 'no-restricted-globals'],
    [
      'the clock through globalThis',
      'export const x = globalThis.Date;',
      'no-restricted-properties',
    ],
    ['chance', 'export const x = Math.random();', 'no-restricted-properties'],
    ['chance, unpacked', 'export const { random } = Math;', 'no-restricted-properties'],
    ['a locale', "export const x = new Intl.NumberFormat('nl');", 'no-restricted-globals'],
    ['a float from text', "export const x = parseFloat('1');", 'no-restricted-globals'],
    ['a float from text', "export const x = Number.parseFloat('1');", 'no-restricted-properties'],
    ['a number from anything', "export const x = Number('1');", 'no-restricted-syntax'],
    ['a number by a plus', 'export const x = (t: string) => +t;', 'no-implicit-coercion'],
    ['rounding in floats', 'export const x = Math.round(1.5);', 'no-restricted-properties'],
    ['rounding in text', 'export const x = (1.5).toFixed(2);', 'no-restricted-syntax'],
  ])('refused: %s (%s)', async (_, code, rule) => {
    expect(await refusals('src/domain/x.ts', `${code}\n`)).toContain(rule);
  });

  test('one door from bigint to number is open, in rational.ts', async () => {
    const code = 'export const x = Number(1n);\n';
    expect(await refusals('src/domain/rational.ts', code)).toEqual([]);
    expect(await refusals('src/domain/money.ts', code)).toEqual(['no-restricted-syntax']);
  });

  test.each([
    ['the page', 'export const x = document.title;'],
    ['the storage', "export const x = localStorage.getItem('a');"],
    ['a timer', 'setTimeout(() => undefined, 1);\nexport {};'],
    ['Node', 'export const x = process.argv;'],
    [
      'another room',
      "import { refusals } from '../../tests/architecture/refusal.ts';\nrefusals('', '');",
    ],
  ])('refused by the compiler: %s', (_, code) => {
    expect(domainErrors(code)).not.toEqual([]);
  });

  test('the compiler accepts what the domain is made of', () => {
    expect(domainErrors('export const x: bigint = 7n / 2n;')).toEqual([]);
  });
});

describe('no raw HTML', () => {
  test.each([
    ['src/planner/x.ts', "export const f = (e: Element) => { e.innerHTML = 'x'; };"],
    ['src/planner/x.ts', "export const f = (e: Element) => { e['outerHTML'] = 'x'; };"],
    [
      'src/planner/x.ts',
      "export const f = (e: Element) => e.insertAdjacentHTML('beforeend', 'x');",
    ],
    ['src/planner/x.ts', "export const f = (e: Element) => e.setHTMLUnsafe('x');"],
    ['src/planner/x.ts', "export const f = () => document.write('x');"],
    ['src/planner/X.svelte', '<script lang="ts">\nlet t = "x";\n</script>\n<p>{@html t}</p>'],
    ['src/planner/X.svelte', '<div bind:innerHTML={t} contenteditable="true"></div>'],
    ['src/components/X.astro', '<p set:html="x"></p>'],
  ])('refused in %s: %s', async (filePath, code) => {
    const rules = ['no-restricted-syntax', 'svelte/no-at-html-tags', 'astro/no-set-html-directive'];
    const found = await refusals(filePath, `${code}\n`);
    expect(found.filter((rule) => rules.includes(rule))).not.toEqual([]);
  });
});

describe('names and shapes', () => {
  test.each([
    'src/locale/utils.ts',
    'src/planner/helper.svelte.ts',
    'src/planner/common/money.ts',
    'src/codec/misc.ts',
    'src/codec/index.ts',
  ])('refused: the name %s', async (filePath) => {
    expect(await refusals(filePath, 'export const x = 1;\n')).toContain('no-restricted-syntax');
  });

  test.each(['src/pages/index.astro', 'src/domain/apportion.ts', 'src/domain/index-rate.ts'])(
    'accepted: the name %s',
    async (filePath) => {
      const code = filePath.endsWith('.astro') ? '<p>x</p>\n' : 'export const x = 1;\n';
      expect(await refusals(filePath, code)).toEqual([]);
    },
  );

  test.each([
    ['import-x/no-default-export', 'export default 1;\n'],
    ['max-lines', 'export {};\n'.repeat(201)],
    ['max-lines-per-function', `export function f() {\n${'  f();\n'.repeat(50)}}\n`],
    ['no-warning-comments', '// TODO later\nexport {};\n'],
    ['@typescript-eslint/no-explicit-any', 'export const x = (y: any) => y;\n'],
    ['@typescript-eslint/ban-ts-comment', '// @ts-ignore\nexport {};\n'],
    ['@typescript-eslint/no-non-null-assertion', 'export const f = (x?: string) => x!;\n'],
    ['no-console', "console.log('x');\n"],
    ['complexity', `export const f = (x: number) => ${'x ? 1 : '.repeat(15)}2;\n`],
  ])('refused: %s', async (rule, code) => {
    expect(await refusals('src/locale/x.ts', code)).toContain(rule);
  });

  test('refused: a component of more than 150 lines', async () => {
    const code = '<p>x</p>\n'.repeat(151);
    expect(await refusals('src/planner/X.svelte', code)).toContain('max-lines');
    expect(await refusals('src/components/X.astro', code)).toContain('max-lines');
  });
});

// The domain's own project, without the DOM and without Node.
const options = ts.parseJsonConfigFileContent(
  ts.readConfigFile('src/domain/tsconfig.json', (name) => ts.sys.readFile(name)).config,
  ts.sys,
  path.resolve('src/domain'),
).options;
const libraries = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of `code` as a file of the domain, under the domain's own project. */
function domainErrors(code: string): string[] {
  const file = path.resolve('src/domain/x.ts');
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => name === file || disk.fileExists(name),
    getSourceFile: (name, version) => {
      if (name === file) return ts.createSourceFile(name, code, version);
      if (!libraries.has(name)) libraries.set(name, disk.getSourceFile(name, version));
      return libraries.get(name);
    },
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map((found) => ts.flattenDiagnosticMessageText(found.messageText, ' '));
}
