// Before the first paint: whoever chose light or dark in the planner sees no other colours first.
// The planner itself lets people choose, in src/planner/theme.svelte.ts.
try {
  const media = { licht: 'not all', donker: 'screen' };
  const chosen = media[localStorage.getItem('doorstroming-planner.kleuren')];
  if (chosen !== undefined) {
    for (const each of document.querySelectorAll('[data-dark]')) each.setAttribute('media', chosen);
  }
} catch {
  // Without storage nothing was chosen.
}
