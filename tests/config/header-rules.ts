/** One block of a `_headers` file: the paths it is about and what is sent with them. */
export interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file: a path on a line of its own, below it indented `Name: value` lines;
 * `*` stands for any rest and `:name` for one step of the path. Lines that fit neither are an
 * error, because a header that silently goes missing is a hole.
 */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (/^\S/.test(line)) {
      rules.push({ pattern: patternOf(line.trim()), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name === undefined || value === undefined || rule === undefined) {
      throw new Error(`_headers, line ${index + 1}: expected "Name: value" below a path.`);
    }
    rule.headers.push([name, value]);
  }
  return rules;
}

/** The headers for one path; a name that comes twice is joined by a comma, as hosts do. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of rules.flatMap((rule) =>
    rule.pattern.test(pathname) ? rule.headers : [],
  )) {
    const earlier = found.get(name.toLowerCase());
    found.set(name.toLowerCase(), earlier === undefined ? value : `${earlier}, ${value}`);
  }
  return found;
}

function patternOf(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:\w+/g, '[^/]+');
  return new RegExp(`^${source}$`);
}
