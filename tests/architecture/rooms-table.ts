/** What one room may import, and the file that a test pretends to write in it. */
interface Room {
  readonly file: string;
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const behindThePlanner = ['domain', 'locale', 'codec', 'store', 'export', 'import', 'sheets'];
const printed = [
  'components',
  'layouts',
  'styles',
  'content.ts',
  'check',
  'locale',
  'domain',
  'sheets',
];
const astro = ['astro', 'astro:content'];

/** The table of ARCHITECTURE.md, written out once more by hand: the lint rules are judged by it. */
export const table: Readonly<Record<string, Room>> = {
  domain: { file: 'x.ts', rooms: [], packages: [] },
  locale: { file: 'x.ts', rooms: ['domain'], packages: [] },
  codec: { file: 'x.ts', rooms: ['domain'], packages: ['fflate', '@noble/hashes/sha2.js'] },
  store: { file: 'x.ts', rooms: ['domain', 'codec'], packages: ['dexie'] },
  sheets: { file: 'x.ts', rooms: ['domain', 'locale'], packages: [] },
  export: { file: 'x.ts', rooms: ['domain', 'locale', 'sheets'], packages: [] },
  import: { file: 'x.ts', rooms: ['domain', 'locale'], packages: [] },
  planner: {
    file: 'X.svelte',
    rooms: ['planner/grid', 'planner/qr', 'plans', ...behindThePlanner],
    packages: ['svelte'],
  },
  'planner/grid': {
    file: 'x.ts',
    rooms: ['planner', 'planner/qr', ...behindThePlanner],
    packages: ['svelte', 'handsontable/base'],
  },
  'planner/qr': {
    file: 'x.ts',
    rooms: ['planner', 'planner/grid', ...behindThePlanner],
    packages: ['svelte', 'lean-qr/nano'],
  },
  plans: { file: 'x.ts', rooms: [], packages: [] },
  content: { file: 'x.ts', rooms: [], packages: [] },
  'content-schemas': { file: 'x.ts', rooms: [], packages: astro },
  'content.config.ts': { file: '', rooms: ['content-schemas'], packages: astro },
  'content.ts': { file: '', rooms: ['content-schemas'], packages: astro },
  check: { file: 'x.ts', rooms: ['content-schemas'], packages: [] },
  components: { file: 'X.astro', rooms: printed, packages: [...astro, 'lucide-static'] },
  layouts: { file: 'X.astro', rooms: printed, packages: [...astro, 'lucide-static'] },
  styles: { file: 'x.ts', rooms: printed, packages: [...astro, 'lucide-static'] },
  pages: {
    file: 'x.astro',
    rooms: ['layouts', 'components', 'content.ts', 'check', 'plans', 'codec'],
    packages: [...astro, 'lucide-static'],
  },
  hosting: { file: 'x.ts', rooms: [], packages: ['astro', 'node:fs'] },
  cli: { file: 'x.ts', rooms: ['domain', 'codec'], packages: ['node:fs'] },
};

/** One entry of every package that some room may import and others may not. */
export const packages = [
  '@noble/hashes/sha2.js',
  'astro',
  'astro:content',
  'dexie',
  'fflate',
  'handsontable/base',
  'lean-qr/nano',
  'lucide-static',
  'node:fs',
  'svelte',
];
