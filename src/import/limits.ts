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
  rows: 5_000,
  columns: 200,
  /** Characters in one cell, as in Excel. */
  cellText: 32_767,
} as const;
