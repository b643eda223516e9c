import { describe, expect, test } from 'vitest';
import { hostFiles } from '../../src/hosting/host-files.ts';
import { headerPolicy, unionOfHashes } from '../../src/hosting/policy.ts';
import { headersFor, readHeaderRules } from '../config/header-rules.ts';

const page = (policy: string) =>
  `<!DOCTYPE html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"></head>`;

const home = page("default-src 'none'; script-src 'self' ; style-src 'self' 'sha256-b=';");
const planner = page(
  "default-src 'none'; script-src 'self' 'sha256-z=' 'sha256-a='; style-src 'self' 'sha256-c=' 'sha256-b=';",
);

const policy =
  "default-src 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
  "script-src 'self' 'sha256-a=' 'sha256-z='; style-src 'self' 'sha256-b=' 'sha256-c='; " +
  "frame-ancestors 'none'";

const forever = 'public, max-age=31536000, immutable';

function filesFor(base: string): Map<string, string> {
  const hashes = unionOfHashes([home, planner]);
  const files = hostFiles({
    base,
    pages: ['', 'planner/', 'check/leeftijd/', 'check/huis/'],
    hashes,
  });
  return new Map(files.map(({ name, text }) => [name, text]));
}

describe('the policy in the header', () => {
  test('holds every hash of every page once, in a fixed order', () => {
    expect(unionOfHashes([planner, home])).toEqual({
      script: ["'sha256-a='", "'sha256-z='"],
      style: ["'sha256-b='", "'sha256-c='"],
    });
  });

  test('allows the own origin only, nothing unsafe, and no frame around the site', () => {
    expect(headerPolicy(unionOfHashes([home, planner]))).toBe(policy);
  });

  test('needs no hash when no page has one', () => {
    expect(unionOfHashes(['<!DOCTYPE html><p>script-src</p>'])).toEqual({ script: [], style: [] });
  });
});

describe('the header files', () => {
  test('Netlify and Cloudflare get each header once for every address', () => {
    const rules = readHeaderRules(filesFor('/').get('_headers') ?? '');
    const cacheOf = (path: string) => headersFor(rules, path).get('cache-control');
    expect(headersFor(rules, '/planner/').get('content-security-policy')).toBe(policy);
    expect(headersFor(rules, '/').get('x-content-type-options')).toBe('nosniff');
    expect(headersFor(rules, '/').get('referrer-policy')).toBe('no-referrer');
    expect(headersFor(rules, '/').get('strict-transport-security')).toBe('max-age=31536000');
    expect(['/', '/planner/', '/check/huis/'].map(cacheOf)).toEqual([
      'no-cache',
      'no-cache',
      'no-cache',
    ]);
    expect(cacheOf('/_astro/site.abc.css')).toBe(forever);
    expect(cacheOf('/favicon.svg')).toBeUndefined();
  });

  test('a site below a path has its rules below that path', () => {
    const rules = readHeaderRules(filesFor('/sub/pad/').get('_headers') ?? '');
    expect(headersFor(rules, '/sub/pad/planner/').get('content-security-policy')).toBe(policy);
    expect(headersFor(rules, '/sub/pad/_astro/a.js').get('cache-control')).toBe(forever);
    expect(headersFor(rules, '/').size).toBe(0);
  });

  test.each(['headers.nginx.conf', '.htaccess', 'web.config'])('%s says the same', (name) => {
    const text = filesFor('/').get(name) ?? '';
    expect(text).toContain(policy);
    expect(text).toContain('nosniff');
    expect(text).toContain('no-referrer');
    expect(text).toContain('max-age=31536000');
    expect(text).not.toContain('unsafe');
  });

  test('nginx repeats the headers for assets, since a location inherits none', () => {
    const text = filesFor('/').get('headers.nginx.conf') ?? '';
    expect(text.split(policy)).toHaveLength(3);
  });
});
