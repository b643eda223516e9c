/** What a spreadsheet file may be; beyond it the planner says so before memory goes. */
export const IMPORT_LIMITS = {
  /** Bytes of the file itself: 10 MiB. */
  fileBytes: 10 * 1024 * 1024,
  /** Bytes of all parts of a zip together, said and real: 64 MiB. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Parts in a zip. */
  parts: 1_000,
  /** How many times its own size a part may unpack to, once it is larger than `ratioFrom`. */
  ratio: 250,
  ratioFrom: 4 * 1024 * 1024,
  /** How long the reading of a file may take, in ms; then its worker is ended. */
  readingMs: 20_000,
  sheets: 500,
  /** Merged cells, as far as they may be a header. */
  merges: 2_000,
  /**
   * Cells of figures that are shown at once: 500 parties by 40 columns, or 60 by 333. What is judged
   * on the page takes some 2 µs a cell.
   */
  shownCells: 20_000,
  /** Characters that are shown of a name, a header or a text in the place of a figure. */
  shownText: 200,
  /** Rows with names that are no party, of which the figures are at hand when a person says who it is. */
  unknownRows: 50,
  rows: 5_000,
  columns: 200,
  /** Characters in one cell, as in Excel. */
  cellText: 32_767,
} as const;
