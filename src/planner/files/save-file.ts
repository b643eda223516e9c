/** How long the browser may take to start saving. */
const KEPT_MS = 60_000;

/** Hands a text to the person as a file, the way the browser saves files. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
