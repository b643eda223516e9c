/** What a sheet says while there is nothing on it: what is missing and where it is added. */
export const EMPTY_TEXT = {
  'no-lines': 'Er zijn nog geen kosten. Kies hierboven wat u wilt toevoegen.',
  'no-amounts': 'Er valt nog niets te verdelen. Voeg eerst een kostenpost toe.',
  'no-hours': 'Er zijn nog geen uren te verdelen. Geef een post met uren een uitvoerder.',
  'no-settlement':
    'Er valt niets te verrekenen. Dat is pas zo als een kostenpost een uitvoerder heeft.',
  'no-key': 'Deze groep heeft nog geen verdeelsleutel. Maak er een met ‘Sleutel’.',
  'no-parties': 'Deze groep heeft nog geen partijen. Voeg ze toe bij Instellen.',
} as const;
