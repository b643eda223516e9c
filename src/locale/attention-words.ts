/** The words around the points of attention. */
export const ATTENTION_TEXT = {
  title: 'Waar moet u op letten?',
  nothing: 'Er is niets mis. Alles is verdeeld en telt op.',
  /** What only informs, folded behind its number. */
  notes: (count: number) => `Goed om te weten: ${count} ${count === 1 ? 'punt' : 'punten'}`,
} as const;
