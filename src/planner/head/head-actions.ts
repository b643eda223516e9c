import { HEAD_TEXT } from '../../locale/planner-text.ts';
import type { DialogName } from '../view-state.svelte.ts';

/** What the head opens besides sharing, in the order in which it stands there. */
export const HEAD_ACTIONS: readonly { readonly text: string; readonly opens: DialogName }[] = [
  { text: HEAD_TEXT.plans, opens: 'plans' },
  { text: HEAD_TEXT.import, opens: 'import' },
  { text: HEAD_TEXT.export, opens: 'export' },
  { text: HEAD_TEXT.settings, opens: 'settings' },
  { text: HEAD_TEXT.print, opens: 'print' },
];
