import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// With RESULTS_DIR set the runner also leaves its own count there, for `.ci/run`.
const results = process.env['RESULTS_DIR'];

export default defineConfig({
  root: process.cwd(),
  plugins: [svelte({ configFile: false })],
  // Without the browser build of Svelte `$effect` does nothing and state tests pass for no reason.
  resolve: { conditions: ['browser'] },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    // A limit for what hangs, not for what is slow on a busy machine.
    testTimeout: 60_000,
    reporters: results === undefined ? ['default'] : ['default', 'json'],
    ...(results === undefined ? {} : { outputFile: { json: `${results}/unit.json` } }),
  },
});
