/** Whether this build has the grid. With `PUBLIC_GRID=off` its import is dead code and left out. */
export const hasGrid = import.meta.env.PUBLIC_GRID !== 'off';

/** Loads the grid when it is first asked for: it is most of the planner's weight. */
export async function loadGrid() {
  if (import.meta.env.PUBLIC_GRID === 'off') throw new Error('This build has no grid.');
  return import('../grid/SheetGrid.svelte');
}
