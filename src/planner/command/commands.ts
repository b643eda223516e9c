import { COMMAND_TEXT } from '../../locale/command-text.ts';
import { PRESENT_TEXT, THEME_TEXT, TOOLS_TEXT } from '../../locale/comfort-text.ts';
import { PLANNER_TABS } from '../../locale/planner-tabs.ts';
import { HEAD_TEXT, VIEW_TEXT } from '../../locale/planner-text.ts';
import { HEAD_ACTIONS } from '../head/head-actions.ts';
import type { PlanDocument } from '../plan-document.svelte.ts';
import { hasGrid } from '../sheet-tab/grid-loader.ts';
import { stepDocument } from '../steps.ts';
import { chooseTheme, THEMES } from '../theme.svelte.ts';
import type { ViewState } from '../view-state.svelte.ts';

export type CommandGroup = keyof typeof COMMAND_TEXT.groups;

/** Something to go to or to do, by the words that a person looks for. */
export interface Command {
  readonly group: CommandGroup;
  readonly text: string;
  /** The key that does the same. */
  readonly key?: string;
  readonly run: () => void;
}

/** All that can be found, in the order in which it is shown. */
export function commandsOf(document: PlanDocument, view: ViewState): readonly Command[] {
  return [
    ...tabs(view),
    ...actions(document, view),
    ...views(document, view),
    ...parties(document, view),
  ];
}

function tabs(view: ViewState): Command[] {
  return PLANNER_TABS.map(({ id, label }) => ({
    ...{ group: 'tab', text: COMMAND_TEXT.goTo(label) },
    run: () => view.go(id),
  }));
}

function actions(document: PlanDocument, view: ViewState): Command[] {
  const step = (move: 'undo' | 'redo') => () => stepDocument(document, view, move);
  const undo = { text: HEAD_TEXT.undo, key: 'Ctrl + Z', run: step('undo') };
  const redo = { text: HEAD_TEXT.redo, key: 'Ctrl + Y', run: step('redo') };
  const opening = [
    { text: HEAD_TEXT.share, opens: 'share' } as const,
    ...HEAD_ACTIONS,
    { text: HEAD_TEXT.whatChanged, opens: 'changes' } as const,
    { text: TOOLS_TEXT.comfort, opens: 'comfort', key: '?' } as const,
  ];
  const presenting = view.isPresenting
    ? { text: PRESENT_TEXT.stop, run: view.stopPresenting }
    : { text: TOOLS_TEXT.present, run: view.present };
  const all = [
    ...(document.canUndo || view.refusals.size > 0 ? [undo] : []),
    ...(document.canRedo ? [redo] : []),
    presenting,
    ...opening.map(({ opens, ...said }) => ({ ...said, run: () => (view.dialog = opens) })),
  ];
  return all.map((each) => ({ ...each, group: 'action' }));
}

/** What changes the screen and not the plan, and is told to who cannot see it. */
function views(document: PlanDocument, view: ViewState): Command[] {
  const { years } = document.outcome;
  const themes = THEMES.map((theme) => ({
    text: COMMAND_TEXT.theme(THEME_TEXT.names[theme]),
    set: () => chooseTheme(theme),
  }));
  const modes = [
    { text: COMMAND_TEXT.mode(VIEW_TEXT.grid), set: () => view.show('rekenblad') },
    { text: COMMAND_TEXT.mode(VIEW_TEXT.table), set: () => view.show('tabel') },
  ];
  const all = [
    ...years.map((year) => ({ text: COMMAND_TEXT.year(year), set: () => (view.year = year) })),
    { text: VIEW_TEXT.allYears, set: () => (view.year = 'all') },
    ...(hasGrid ? modes : []),
    ...themes,
  ];
  return all.map(({ text, set }) => ({ group: 'view', text, run: told(view, text, set) }));
}

function parties({ plan, outcome }: PlanDocument, view: ViewState): Command[] {
  const [year = plan.firstYear] = view.yearsOf(outcome.years);
  const nobody = { text: COMMAND_TEXT.nobody, party: undefined };
  const all = plan.parties.map(({ id, name }) => ({ text: COMMAND_TEXT.viewAs(name), party: id }));
  const looks = [nobody, ...all].map(({ text, party }) => ({
    text,
    run: told(view, text, () => (view.party = party)),
  }));
  const questions = plan.parties.map(({ id, name }) => ({
    text: COMMAND_TEXT.why(name, year),
    run: () => {
      view.stopPresenting();
      view.ask({ about: 'contribution', party: id, year });
    },
  }));
  return [...looks, ...questions].map((each) => ({ ...each, group: 'party' }));
}

function told(view: ViewState, text: string, set: () => unknown): () => void {
  return () => {
    set();
    view.message = `${text}.`;
  };
}
