/** The tabs with a sheet. The overview stands there first; these follow when the page rests. */
export const loadSheets = () => import('./SheetTab.svelte');
