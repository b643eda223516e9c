/** The pages that the header links to; only pages that exist stand here. */
export const navigation = [
  { path: '', label: 'Home' },
  { path: 'planner/', label: 'Planner' },
] as const;

/**
 * The address of a page of this site.
 * @param path relative to the site's root, without a slash before it
 */
export function pageAddress(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}
