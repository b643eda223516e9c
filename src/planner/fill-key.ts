/** Which way the keys of a spreadsheet fill: Ctrl+D from above, Ctrl+R from the left. */
export function fillKey({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: KeyboardEvent): 'down' | 'right' | undefined {
  if (!(ctrlKey || metaKey) || altKey || shiftKey) return undefined;
  const ways: Readonly<Record<string, 'down' | 'right'>> = { d: 'down', r: 'right' };
  return ways[key.toLowerCase()];
}
