// Serves the built site the way a host does: the generated headers, 404.html for what is not
// there, no other page in its place. PORT, HOST, BASE and DIST come from the environment.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { headersFor, readHeaderRules } from './header-rules.ts';

const dist = path.resolve(import.meta.dirname, '../..', process.env['DIST'] ?? 'dist');
const host = process.env['HOST'] ?? 'localhost';
const port = process.env['PORT'] ?? '4321';
const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');

if (!existsSync(path.join(dist, 'index.html'))) {
  stop('Er is nog geen gebouwde site. / There is no built site yet: npm run build');
}

const headersFile = path.join(dist, '_headers');
const rules = existsSync(headersFile) ? readHeaderRules(readFileSync(headersFile, 'utf8')) : [];
const missing = path.join(dist, '404.html');
const files = sirv(dist, {
  etag: true,
  onNoMatch: (_, response) => {
    notFound(response);
  },
});

const server = createServer((request, response) => {
  const { pathname, search } = new URL(`http://site${request.url ?? '/'}`);
  for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
  if (isFolder(pathname)) response.writeHead(301, { location: `${pathname}/${search}` }).end();
  else if (!pathname.startsWith(base) || path.basename(pathname) === '_headers') notFound(response);
  else files(withoutBase(request), response);
});
server.on('error', (error: NodeJS.ErrnoException) => {
  stop(
    error.code === 'EADDRINUSE'
      ? `Poort ${port} is bezet. / Port ${port} is taken: PORT=4322 npm start`
      : error.message,
  );
});
server.listen(Number(port), host, () => {
  console.log(`De site staat klaar. / The site is ready: http://${host}:${port}${base}`);
  console.log('Stoppen / stop: Ctrl+C');
});

/** A folder without its closing slash; its relative links would point one level too high. */
function isFolder(pathname: string): boolean {
  if (pathname.endsWith('/')) return false;
  if (`${pathname}/` === base) return true;
  if (!pathname.startsWith(base)) return false;
  return existsSync(path.join(dist, pathname.slice(base.length), 'index.html'));
}

function withoutBase(request: IncomingMessage): IncomingMessage {
  request.url = `/${(request.url ?? '/').slice(base.length)}`;
  return request;
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(existsSync(missing) ? readFileSync(missing) : 'Niet gevonden. / Not found.');
}

function stop(words: string): never {
  console.error(words);
  process.exit(1);
}
