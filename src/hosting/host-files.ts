import { headerPolicy } from './policy.ts';
import type { InlineHashes } from './policy.ts';

/** A built site, as far as its host must know it. */
export interface BuiltSite {
  /** Path under which it is served, with a slash at both ends. */
  readonly base: string;
  /** Addresses of its pages below `base`, such as "" and "planner/". */
  readonly pages: readonly string[];
  readonly hashes: InlineHashes;
}

export interface HostFile {
  readonly name: string;
  readonly text: string;
}

const revalidate = 'no-cache';
const forever = 'public, max-age=31536000, immutable';

/** The headers for the common hosts: one rule, in the words that each of them understands. */
export function hostFiles(site: BuiltSite): HostFile[] {
  const headers = securityHeaders(site.hashes);
  return [
    { name: '_headers', text: headersFile(site, headers) },
    { name: 'headers.nginx.conf', text: nginx(site, headers) },
    { name: '.htaccess', text: apache(site, headers) },
    { name: 'web.config', text: iis(headers) },
  ];
}

type Header = readonly [name: string, value: string];

function securityHeaders(hashes: InlineHashes): Header[] {
  return [
    ['Content-Security-Policy', headerPolicy(hashes)],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Strict-Transport-Security', 'max-age=31536000'],
  ];
}

/** Netlify and Cloudflare Pages. They join headers of overlapping rules, so none overlap here. */
function headersFile({ base, pages }: BuiltSite, headers: readonly Header[]): string {
  const rule = (path: string, list: readonly Header[]) =>
    [path, ...list.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const folders = new Set(pages.map((page) => page.replace(/\/.*/s, '')).filter(Boolean));
  return `${[
    rule(`${base}*`, headers),
    rule(base, [['Cache-Control', revalidate]]),
    ...[...folders].sort().map((name) => rule(`${base}${name}/*`, [['Cache-Control', revalidate]])),
    rule(`${base}_astro/*`, [['Cache-Control', forever]]),
  ].join('\n\n')}\n`;
}

/** To be included in a `server` block. A `location` with headers of its own inherits none. */
function nginx({ base }: BuiltSite, headers: readonly Header[]): string {
  const lines = headers.map(([name, value]) => `add_header ${name} "${value}" always;`);
  return `${[
    `error_page 404 ${base}404.html;`,
    ...lines,
    `add_header Cache-Control "${revalidate}";`,
    '',
    `location ^~ ${base}_astro/ {`,
    ...lines.map((line) => `  ${line}`),
    `  add_header Cache-Control "${forever}";`,
    '}',
  ].join('\n')}\n`;
}

function apache({ base }: BuiltSite, headers: readonly Header[]): string {
  const asset = `expr=%{REQUEST_URI} =~ m#/_astro/# && %{REQUEST_STATUS} -lt 400`;
  return `${[
    `ErrorDocument 404 ${base}404.html`,
    '<IfModule mod_headers.c>',
    ...headers.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header always set Cache-Control "${revalidate}"`,
    `  Header always set Cache-Control "${forever}" "${asset}"`,
    '</IfModule>',
  ].join('\n')}\n`;
}

function iis(headers: readonly Header[]): string {
  const add = headers.map(([name, value]) => `        <add name="${name}" value="${value}" />`);
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${add.join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
  </system.webServer>
  <location path="_astro">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}
