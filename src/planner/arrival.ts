/** A cell of the sheet that is shown, to go to once it is there. */
export interface Arrival {
  readonly rowId: string;
  readonly colId: string;
}
