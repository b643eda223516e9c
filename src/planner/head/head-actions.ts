import { HEAD_TEXT } from '../../locale/planner-text.ts';
import type { DialogName } from '../view-state.svelte.ts';

interface HeadAction {
  readonly text: string;
  readonly opens: DialogName;
}

/** What has a button of its own where the head has room for it. */
export const QUICK_ACTION: HeadAction = { text: HEAD_TEXT.plans, opens: 'plans' };

/** What the head opens besides sharing, in the order in which it stands in its menu. */
export const HEAD_ACTIONS: readonly HeadAction[] = [
  QUICK_ACTION,
  { text: HEAD_TEXT.import, opens: 'import' },
  { text: HEAD_TEXT.export, opens: 'export' },
  { text: HEAD_TEXT.settings, opens: 'settings' },
  { text: HEAD_TEXT.print, opens: 'print' },
];
