/** Pages that a text may point to with `{pagina:voorrang}`, with the words of the link. */
export const knownPages = {
  voorrang: { path: 'voorrang/', label: 'Voorrang' },
  verhuisvergoeding: { path: 'verhuisvergoeding/', label: 'Verhuisvergoeding' },
  verhuiscoach: { path: 'verhuiscoach/', label: 'Verhuiscoach' },
  check: { path: 'check/', label: 'Doe de check' },
  vragen: { path: 'veelgestelde-vragen/', label: 'Veelgestelde vragen' },
  over: { path: 'over/', label: 'Over de regeling' },
  cijfers: { path: 'cijfers/', label: 'Cijfers' },
  rekenwijze: { path: 'rekenwijze/', label: 'Rekenwijze' },
  planner: { path: 'planner/', label: 'Planner' },
  wijzigingen: { path: 'wijzigingen/', label: 'Wijzigingen' },
  toegankelijkheid: { path: 'toegankelijkheid/', label: 'Toegankelijkheid' },
  privacy: { path: 'privacy/', label: 'Privacy' },
  'over-deze-site': { path: 'over-deze-site/', label: 'Over deze site' },
} as const;

export type KnownPage = keyof typeof knownPages;

export function isKnownPage(name: string): name is KnownPage {
  return Object.hasOwn(knownPages, name);
}
