// The rooms of `src` and what each may import; ARCHITECTURE.md has the same table in words.
// tests/architecture/boundaries.test.ts proves that every other import is refused.
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

const behindThePlanner = ['domain', 'locale', 'codec', 'store', 'export', 'import', 'sheets'];

/**
 * `may` names folders and files in `src`, `packages` npm packages, `builtins` modules of Node,
 * `virtual` the modules that only exist inside Astro's build.
 */
const rooms = [
  { room: 'domain' },
  { room: 'locale', may: ['domain'] },
  { room: 'codec', may: ['domain'], packages: ['fflate', '@noble/hashes'] },
  { room: 'store', may: ['domain', 'codec'], packages: ['dexie'] },
  { room: 'export', may: ['domain', 'locale', 'sheets'] },
  { room: 'import', may: ['domain', 'locale'] },
  { room: 'sheets', may: ['domain', 'locale'] },
  { room: 'planner', may: [...behindThePlanner, 'plans'], packages: ['svelte'] },
  {
    room: 'planner/qr',
    may: ['planner', ...behindThePlanner],
    packages: ['svelte', 'lean-qr'],
  },
  {
    room: 'planner/grid',
    may: ['planner', ...behindThePlanner],
    packages: ['svelte', 'handsontable'],
  },
  { room: 'plans' },
  { room: 'content' },
  { room: 'content-schemas', may: ['domain'], packages: ['astro'], virtual: true },
  {
    room: 'content.config.ts',
    may: ['domain', 'content-schemas'],
    packages: ['astro'],
    virtual: true,
  },
  {
    room: 'content.ts',
    may: ['domain', 'content-schemas'],
    packages: ['astro'],
    virtual: true,
  },
  { room: 'check', may: ['content-schemas'] },
  ...['components', 'layouts', 'styles'].map((room) => ({
    room,
    may: ['components', 'layouts', 'styles', 'content.ts', 'check', 'locale', 'domain', 'sheets'],
    packages: ['astro', 'lucide-static'],
    virtual: true,
  })),
  {
    room: 'pages',
    may: [
      'layouts',
      'components',
      'content.ts',
      'check',
      'planner/Planner.svelte',
      'plans',
      'codec',
    ],
    packages: ['astro', 'lucide-static'],
    virtual: true,
  },
  { room: 'hosting', packages: ['astro'], builtins: true },
  { room: 'cli', may: ['domain', 'codec'], builtins: true },
];

const domainTypesOnly = {
  patterns: [
    {
      regex: '(^|/)domain/',
      allowTypeImports: true,
      message: 'Content takes the types of the domain, never its functions.',
    },
  ],
};

const typesOnlyRooms = ['content-schemas', 'content.config.ts', 'content.ts'];

/** One lint entry a room; the zone starts at the root of the disk, so that no way round is left. */
function entryOf({ room, may = [], packages = [], builtins = false, virtual = false }) {
  const isFile = path.extname(room) !== '';
  const except = [
    ...new Set([room, ...may]).values().map((name) => path.join(root, 'src', name)),
    ...packages.map((name) => path.join(root, 'node_modules', name)),
  ];
  const message = `src/${room} may import only: ${[room, ...may, ...packages].join(', ')}.`;
  return {
    files: [isFile ? `src/${room}` : `src/${room}/**`],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        { zones: [{ target: `src/${room}`, from: path.parse(root).root, except, message }] },
      ],
      'import-x/no-nodejs-modules': builtins ? 'off' : 'error',
      // What cannot be found cannot be judged by the zone above, so it is refused as well.
      'import-x/no-unresolved': ['error', virtual ? { ignore: ['^astro:'] } : {}],
      '@typescript-eslint/no-restricted-imports': typesOnlyRooms.includes(room)
        ? ['error', domainTypesOnly]
        : 'off',
    },
  };
}

/** The names of all rooms, for the test that finds a folder without one. */
export const roomNames = rooms.map(({ room }) => room);

/** The lint entries that keep the rooms apart. */
export const roomRules = rooms.map(entryOf);
