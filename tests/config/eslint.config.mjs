import eslint from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { exactDomain, houseRules, refusedNames } from './house-rules.mjs';
import { roomRules } from './rooms.mjs';

const code = ['**/*.ts', '**/*.mjs', '**/*.svelte', '**/*.astro'];
const untyped = ['**/*.mjs', '**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'];

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  svelte.configs.recommended,
  astro.configs.recommended,
  {
    files: code,
    plugins: { 'import-x': importX },
    settings: {
      // What no resolver finds the zones cannot judge; import-x/no-unresolved refuses that part.
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
    },
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: process.cwd(),
        extraFileExtensions: ['.svelte'],
      },
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  houseRules,
  { files: untyped, ...tseslint.configs.disableTypeChecked },
  exactDomain,
  roomRules,
  refusedNames,
);
