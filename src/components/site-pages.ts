/** A place that menus lead to. */
export interface SiteLink {
  /** Relative to the site's root, without a slash before it. */
  readonly path: string;
  readonly label: string;
}

/** What the header links to. */
export const navigation: readonly SiteLink[] = [
  { path: 'check/', label: 'Doe de check' },
  { path: '#regels', label: 'De regels' },
  { path: 'veelgestelde-vragen/', label: 'Veelgestelde vragen' },
  { path: 'over/', label: 'Over de regeling' },
  { path: 'planner/', label: 'Planner' },
];

/** What stands between the home page and a page within the check. */
export const checkTrail: readonly SiteLink[] = [{ path: 'check/', label: 'Doe de check' }];

/** What the footer links to. */
export const footerNavigation: readonly SiteLink[] = [
  { path: 'cijfers/', label: 'Cijfers' },
  { path: 'rekenwijze/', label: 'Rekenwijze' },
  { path: 'wijzigingen/', label: 'Wijzigingen' },
  { path: 'over-deze-site/', label: 'Over deze site' },
  { path: 'privacy/', label: 'Privacy' },
  { path: 'toegankelijkheid/', label: 'Toegankelijkheid' },
];

/**
 * The address of a page of this site.
 * @param path relative to the site's root, without a slash before it
 */
export function pageAddress(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}

/** Whether a link is to the page that is shown ("page") or to the part of the site it is in. */
export function currentMark(path: string, pathname: string): 'page' | 'true' | undefined {
  const address = pageAddress(path);
  if (pathname === address) return 'page';
  return path.endsWith('/') && pathname.startsWith(address) ? 'true' : undefined;
}
