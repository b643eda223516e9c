/** The field of a row in a column of the table; undefined when it cannot be typed in. */
export function fieldAt(table: HTMLElement | undefined, column: string, row: string) {
  return fieldsOf(table, column).find(({ dataset }) => dataset['row'] === row);
}

/** The field that Enter goes to: the next one of the column, as in a spreadsheet. */
export function fieldBelow(table: HTMLElement | undefined, column: string, row: string) {
  const fields = fieldsOf(table, column);
  return fields[fields.findIndex(({ dataset }) => dataset['row'] === row) + 1];
}

function fieldsOf(table: HTMLElement | undefined, column: string): HTMLInputElement[] {
  const fields = [...(table?.querySelectorAll<HTMLInputElement>('input[data-column]') ?? [])];
  return fields.filter(({ dataset }) => dataset['column'] === column);
}
