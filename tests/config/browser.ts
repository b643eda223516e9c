// Finds a Chromium for the browser tests. Run by itself it also tries to get one, and says in
// words what to do when it cannot.
import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

// The shell without windows first: the same engine, in two thirds of the time.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const apart = ['/usr/bin', '/Applications/Google Chrome.app/Contents/MacOS'];

/** The path of a Chromium that starts, or undefined. `CHROMIUM_PATH` goes before all others. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), ...apart];
  const candidates = folders.flatMap((folder) =>
    [...names, 'Google Chrome'].map((name) => path.join(folder, name)),
  );
  return [...candidates, chromium.executablePath()].find(starts);
}

/** Some systems ship a stub under the name of the browser, so being there is not enough. */
function starts(file: string): boolean {
  return existsSync(file) && run(file, ['--version'], { seconds: 30, quiet: true });
}

function run(command: string, args: string[], { seconds = 240, quiet = false } = {}): boolean {
  try {
    execFileSync(command, args, { stdio: quiet ? 'ignore' : 'inherit', timeout: seconds * 1000 });
    return true;
  } catch {
    return false;
  }
}

const playwright = path.resolve(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');
const isRoot = process.getuid?.() === 0;
const attempts: { readonly words: string; readonly possible: boolean; go: () => boolean }[] = [
  {
    words: 'Chromium ontbreekt; ik haal hem op. / No Chromium found; downloading one.',
    possible: true,
    go: () => run(process.execPath, [playwright, 'install', 'chromium']),
  },
  {
    words: 'Ophalen lukte niet; ik installeer het systeempakket. / Trying the system package.',
    possible: isRoot,
    go: () =>
      run('apt-get', ['update']) &&
      run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']),
  },
  {
    words: 'Chromium mist systeembestanden; ik haal ze op. / Getting the libraries it needs.',
    possible: isRoot,
    go: () => run(process.execPath, [playwright, 'install-deps', 'chromium']),
  },
];

const advice = `
Er is geen browser gevonden voor de browsertests. Installeer Chromium of Google Chrome.
Debian en Ubuntu: sudo apt-get install chromium
Elk systeem: npx playwright install --with-deps chromium
Staat hij op een eigen plek: CHROMIUM_PATH=/pad/naar/chromium npm test

No browser was found for the browser tests. Install Chromium or Google Chrome.
Debian and Ubuntu: sudo apt-get install chromium
Any system: npx playwright install --with-deps chromium
If it is in a place of its own: CHROMIUM_PATH=/path/to/chromium npm test
`;

function ensureChromium(): string | undefined {
  for (const { words, possible, go } of attempts) {
    const found = findChromium();
    if (found !== undefined) return found;
    if (!possible) continue;
    console.log(words);
    go();
  }
  return findChromium();
}

if (import.meta.main) {
  const found = ensureChromium();
  const usable = found !== undefined && starts(found);
  console.log(usable ? `Browser: ${found}` : advice);
  process.exitCode = usable ? 0 : 1;
}
