// Serves the harness of the store straight from the sources, with the types stripped: no bundle, so
// that a test runs exactly what stands in `src/store`.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../../..');
const imports = {
  dexie: '/node_modules/dexie/dist/dexie.mjs',
  fflate: '/node_modules/fflate/esm/browser.js',
  '@noble/hashes/': '/node_modules/@noble/hashes/',
};
const page = `<!doctype html><html lang="nl"><title>Proef</title>
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module" src="/tests/store/harness.ts"></script>`;
const served = /^\/(src|tests\/store|node_modules)\/[\w@./-]+\.(ts|m?js|json)$/;
const scripts = new Map<string, string>();

/** Where the plans of these tests are kept, and two other origins to leave for. */
export interface LabOrigins {
  readonly site: string;
  readonly otherPort: string;
  readonly otherSite: string;
}

/** Starts the lab on free ports; `stop` ends it. */
export async function startLab(): Promise<{ origins: LabOrigins; stop: () => void }> {
  const servers = [createServer(answer), createServer(answer)];
  const [port, other] = await Promise.all(servers.map(listen));
  const origins = {
    site: `http://localhost:${port}`,
    otherPort: `http://localhost:${other}`,
    otherSite: `http://127.0.0.1:${other}`,
  };
  const stop = () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
  return { origins, stop };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    // Without a host it hears both localhost and 127.0.0.1.
    server.listen(0, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

function answer({ url }: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(url ?? '/', 'http://lab');
  if (!served.test(pathname) || pathname.includes('..')) {
    response.setHeader('content-type', 'text/html;charset=utf-8');
    response.end(pathname === '/proef/' ? page : '<!doctype html><p>Elders');
    return;
  }
  const type = pathname.endsWith('.json') ? 'application/json' : 'text/javascript;charset=utf-8';
  response.setHeader('content-type', type);
  response.setHeader('cache-control', 'max-age=86400, immutable');
  response.end(scriptAt(pathname));
}

function scriptAt(pathname: string): string {
  const known = scripts.get(pathname);
  if (known !== undefined) return known;
  const source = readFileSync(path.join(root, pathname), 'utf8');
  const script = pathname.endsWith('.ts') ? withoutTypes(source) : source;
  scripts.set(pathname, script);
  return script;
}

function withoutTypes(source: string): string {
  const { ESNext } = ts.ModuleKind;
  const compilerOptions = { module: ESNext, target: ts.ScriptTarget.ESNext };
  const options = { compilerOptions: { ...compilerOptions, verbatimModuleSyntax: true } };
  return ts.transpileModule(source, options).outputText;
}
