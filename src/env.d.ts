interface ImportMetaEnv {
  /** "off" leaves the grid out of the bundle; the plain tables are complete without it. */
  readonly PUBLIC_GRID: string;
  readonly PUBLIC_HANDSONTABLE_KEY: string;
  /** The day for which the site is built: "2026-11-23". */
  readonly SCHEME_DATE: string;
}
