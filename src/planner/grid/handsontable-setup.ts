import Handsontable from 'handsontable/base';
import { SelectCellType } from 'handsontable/cellTypes/selectType';
import { TextCellType } from 'handsontable/cellTypes/textType';
import { registerCellType } from 'handsontable/cellTypes/registry';
import { Autofill } from 'handsontable/plugins/autofill';
import { CopyPaste } from 'handsontable/plugins/copyPaste';
import { registerPlugin } from 'handsontable/plugins/registry';
import 'handsontable/styles/handsontable.css';
import 'handsontable/styles/ht-theme-main-no-icons.css';
import './grid.css';
import './grid-cells.css';
import './cell-note.css';
import './grid-forced-colors.css';

registerCellType(TextCellType);
registerCellType(SelectCellType);
registerPlugin(Autofill);
registerPlugin(CopyPaste);

/** The grid's key comes from the build; without one of its own a build may only evaluate the grid. */
const licenseKey = import.meta.env.PUBLIC_HANDSONTABLE_KEY;

/**
 * The grid has no sanitizer of its own and writes option texts as HTML: they are escaped. Pasted
 * HTML is dropped, so that a paste always takes the plain text.
 */
function sanitizer(html: string, context: unknown): string {
  if (typeof context === 'string' && context.startsWith('CopyPaste')) return '';
  return html.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** What every grid of the planner has, whatever the sheet. Styles come as files, for the policy. */
export const COMMON_SETTINGS = {
  licenseKey,
  sanitizer,
  injectCoreCss: false,
  themeName: 'ht-theme-main',
  rowHeaders: false,
  autoWrapRow: false,
  autoWrapCol: false,
  tabNavigation: false,
  fillHandle: { autoInsertRow: false },
  copyPaste: { rowsLimit: 5_000, columnsLimit: 200 },
  outsideClickDeselects: false,
  navigableHeaders: true,
  ariaTags: true,
  width: '100%',
  fixedColumnsStart: 1,
} as const satisfies Handsontable.GridSettings;

export { Handsontable };
