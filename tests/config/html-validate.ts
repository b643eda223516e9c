import type { ConfigData } from 'html-validate';

/** What the built pages are held to: the standard, and the maker's advice on it, all of it. */
export const markupRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
};
