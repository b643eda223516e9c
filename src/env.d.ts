interface ImportMetaEnv {
  /** "off" leaves the grid out of the bundle; the plain tables are complete without it. */
  readonly PUBLIC_GRID: string;
  readonly PUBLIC_HANDSONTABLE_KEY: string;
}
