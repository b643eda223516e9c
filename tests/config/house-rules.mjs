// The rules of taste that a machine can keep. Reasons stand in CONTRIBUTING.md.

const rawHtml =
  'Raw HTML lets text from a link or a paste run as code. Write elements and text nodes.';
const refusedSyntax = [
  { selector: 'SvelteName[name=/^(inner|outer)HTML$/]', message: rawHtml },
  {
    selector:
      ':matches(Identifier, Literal, PrivateIdentifier):matches([name=/^(inner|outer)HTML$/], [value=/^(inner|outer)HTML$/])',
    message: rawHtml,
  },
  {
    selector:
      'MemberExpression[property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]',
    message: rawHtml,
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
    message: rawHtml,
  },
  {
    selector: 'MemberExpression[object.type="MetaProperty"][property.name="glob"]',
    message: 'Import the file you mean: a glob passes by the import rules.',
  },
];

const exact = 'Money, hours and shares are exact: use rational.ts.';
const floatText = {
  selector: 'MemberExpression[property.name=/^(toFixed|toPrecision|toLocaleString)$/]',
  message: exact,
};
const toNumber = {
  selector: ':matches(CallExpression, NewExpression)[callee.name="Number"]',
  message: `${exact} The one way from bigint to number is toSafeInteger() there.`,
};
const bannedGlobals = ['Date', 'Intl', 'Temporal', 'performance', 'crypto', 'parseFloat'];

/** For every file; the limits on length hold for what is shipped and for what tests it. */
export const houseRules = [
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.svelte', '**/*.astro'],
    rules: {
      complexity: ['error', 15],
      eqeqeq: 'error',
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', 50],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  { files: ['**/*.svelte', '**/*.astro'], rules: { 'max-lines': ['error', 150] } },
  {
    // The parser gives the parameters of callbacks in a template no type; svelte-check does.
    files: ['**/*.svelte'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
  {
    files: ['src/**'],
    rules: {
      'import-x/no-default-export': 'error',
      'no-restricted-syntax': ['error', ...refusedSyntax],
      'svelte/no-at-html-tags': 'error',
      'astro/no-set-html-directive': 'error',
    },
  },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  // A describe block is a list, not a function; a test says aloud what it measured.
  {
    files: ['tests/**', 'astro.config.mjs'],
    rules: { 'max-lines-per-function': 'off', 'no-console': 'off' },
  },
];

/** For `src/domain`: no clock, no chance, no locale and no floating point near an amount. */
export const exactDomain = [
  {
    files: ['src/domain/**'],
    rules: {
      'no-implicit-coercion': 'error',
      'no-restricted-globals': [
        'error',
        ...bannedGlobals.map((name) => ({ name, message: 'The domain is pure and exact.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The same plan gives the same outcome.' },
        ...['round', 'ceil', 'trunc', 'fround'].map((property) => ({
          object: 'Math',
          property,
          message: exact,
        })),
        { object: 'Number', property: 'parseFloat', message: exact },
        ...[...bannedGlobals, 'Math', 'Number'].map((property) => ({
          object: 'globalThis',
          property,
          message: 'The domain is pure and exact.',
        })),
      ],
      'no-restricted-syntax': ['error', ...refusedSyntax, floatText, toNumber],
    },
  },
  {
    files: ['src/domain/rational.ts'],
    rules: { 'no-restricted-syntax': ['error', ...refusedSyntax, floatText] },
  },
];

/** File and folder names that say nothing: whatever lands there has no noun to live with. */
export const refusedNames = {
  files: [
    'src/**/{util,utils,helper,helpers,common,misc}.*',
    'src/**/{util,utils,helper,helpers,common,misc}/**',
    'src/**/index.ts',
  ],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: 'Program',
        message: 'Name the file after what is in it; no drawers, no barrels.',
      },
    ],
  },
};
