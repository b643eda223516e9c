import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { roomNames } from '../config/rooms.mjs';
import { refusals } from './refusal.ts';
import { packages, table } from './rooms-table.ts';

const importRules =
  /^(import-x\/(no-restricted-paths|no-unresolved|no-nodejs-modules)|.*\/no-restricted-imports)$/;
const ways = {
  import: (from: string) => `import * as it from '${from}';\nexport const x = it;\n`,
  'type import': (from: string) => `import type * as it from '${from}';\nexport type X = it;\n`,
  're-export': (from: string) => `export * from '${from}';\n`,
  'dynamic import': (from: string) => `export const x = import('${from}');\n`,
};

const rooms = Object.entries(table).map(([name, room]) => {
  const filePath = path.join('src', name, room.file);
  return { name, filePath, ...room };
});

/**
 * A real file of the room, because the zones only see what can be found; undefined when empty.
 * Not the one file that pages may take from a room that is otherwise closed to them.
 */
function fileIn(room: string): string | undefined {
  const place = path.join('src', room);
  if (!existsSync(place) || path.extname(room) !== '') return existsSync(place) ? place : undefined;
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(place, name))
    .filter((name) => name !== 'src/planner/Planner.svelte')
    .find((name) => path.extname(name) !== '' && roomOf(name) === room);
}

/** The innermost room that a file stands in. */
function roomOf(file: string): string | undefined {
  return roomNames
    .filter((name) => file === `src/${name}` || file.startsWith(`src/${name}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function wrapped(filePath: string, code: string): string {
  if (filePath.endsWith('.svelte')) return `<script module lang="ts">\n${code}</script>\n`;
  return filePath.endsWith('.astro') ? `---\n${code}---\n` : code;
}

async function importRefusals(filePath: string, from: string, way: keyof typeof ways = 'import') {
  const found = await refusals(filePath, wrapped(filePath, ways[way](from)));
  return found.filter((rule) => importRules.test(rule));
}

function specifier(filePath: string, target: string): string {
  const relative = path.relative(path.dirname(filePath), target);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

describe.each(rooms)('src/$name', ({ name, filePath, rooms: mayEnter, packages: mayUse }) => {
  const others = rooms.filter((other) => other.name !== name).map((other) => other.name);

  test.each(others.filter((other) => !mayEnter.includes(other)))(
    'is refused an import from %s',
    async (other) => {
      const from = specifier(filePath, fileIn(other) ?? path.join('src', other, 'not-yet.ts'));
      expect(await importRefusals(filePath, from)).not.toEqual([]);
    },
  );

  test.each(mayEnter.filter((other) => fileIn(other) !== undefined))(
    'may import from %s',
    async (other) => {
      const from = specifier(filePath, fileIn(other) ?? '');
      expect(await importRefusals(filePath, from)).toEqual([]);
    },
  );

  test.each(packages.filter((item) => !mayUse.includes(item)))('is refused %s', async (item) => {
    expect(await importRefusals(filePath, item)).not.toEqual([]);
  });

  test.each(mayUse)('may use %s', async (item) => {
    expect(await importRefusals(filePath, item)).toEqual([]);
  });

  test('is refused an import from the tests', async () => {
    const from = specifier(filePath, 'tests/architecture/refusal.ts');
    expect(await importRefusals(filePath, from)).not.toEqual([]);
  });
});

describe('no way round', () => {
  test.each(Object.keys(ways) as (keyof typeof ways)[])('%s is judged', async (way) => {
    expect(await importRefusals('src/domain/x.ts', 'fflate', way)).not.toEqual([]);
    const room = specifier('src/codec/x.ts', fileIn('locale') ?? '');
    expect(await importRefusals('src/codec/x.ts', room, way)).not.toEqual([]);
    expect(await importRefusals('src/codec/x.ts', 'fflate', way)).toEqual([]);
  });

  test('a glob of modules is refused', async () => {
    const code = "export const x = import.meta.glob('../store/*.ts');\n";
    expect(await refusals('src/locale/x.ts', code)).toContain('no-restricted-syntax');
  });

  test('a comment does not switch a rule off', async () => {
    const code = "/* eslint-disable */\nexport * from 'fflate';\n";
    expect(await refusals('src/domain/x.ts', code)).toContain('import-x/no-restricted-paths');
  });
});

describe('finer than a room', () => {
  test('a page may enter the planner by Planner.svelte alone', async () => {
    const found = await importRefusals('src/pages/x.astro', '../planner/Planner.svelte');
    expect(found).not.toContain('import-x/no-restricted-paths');
  });

  test.each(['content.ts', 'content.config.ts', 'content-schemas/x.ts'])(
    'src/%s may take the types of the domain, not its functions',
    async (name) => {
      const from = specifier(`src/${name}`, 'src/domain/compute.ts');
      const rule = '@typescript-eslint/no-restricted-imports';
      expect(await refusals(`src/${name}`, ways.import(from))).toContain(rule);
      expect(await refusals(`src/${name}`, ways['type import'](from))).not.toContain(rule);
    },
  );

  test('every file in src stands in a room', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'env.d.ts')
      .map((entry) => path.join(entry.parentPath, entry.name));
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  test('every room of the lint rules is in the table of this test', () => {
    expect(Object.keys(table).sort()).toEqual([...roomNames].sort());
  });
});
