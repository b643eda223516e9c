import type { THEME_TEXT } from '../locale/comfort-text.ts';

/** The colours that a person chose: light, dark, or as the device has it. */
export type Theme = keyof typeof THEME_TEXT.names;

export const THEMES: readonly Theme[] = ['licht', 'donker', 'apparaat'];

const NAME = 'doorstroming-planner.kleuren';

/** When the dark stylesheet holds. `src/layouts/chosen-theme.mjs` knows the first two as well. */
const DARK_MEDIA: Readonly<Record<Theme, string>> = {
  licht: 'not all',
  donker: 'screen',
  apparaat: 'screen and (prefers-color-scheme: dark)',
};

let chosen = $state<Theme>(storedTheme());

export function chosenTheme(): Theme {
  return chosen;
}

/**
 * Shows these colours at once, and at the next visit. The choice stands in localStorage and not
 * with the other settings: a script in the page's head reads it before the first paint, and a
 * database answers too late for that.
 */
export function chooseTheme(theme: Theme): void {
  chosen = theme;
  for (const each of document.querySelectorAll('[data-dark]')) {
    each.setAttribute('media', DARK_MEDIA[theme]);
  }
  try {
    if (theme === 'apparaat') localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, theme);
  } catch {
    // Without storage the choice holds for this visit.
  }
}

function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(NAME);
    return THEMES.find((theme) => theme === stored) ?? 'apparaat';
  } catch {
    return 'apparaat';
  }
}
