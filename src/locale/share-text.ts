/** What the dialog and the preview say about sharing. */
export const SHARE_TEXT = {
  what: 'De lezer ziet dit plan zonder iets te wijzigen. Wie wil, bewaart het als eigen plan.',
  tooLarge: 'Dit plan past niet in een link. Maak het kleiner, met minder partijen of jaren.',
  copied: 'De link is gekopieerd. Plak hem in een bericht.',
  notCopied: 'Kopiëren lukt hier niet vanzelf. De link is geselecteerd: kopieer hem met Ctrl+C.',
  goodToKnow: [
    'Een link is een kopie. Wat u later wijzigt, ziet de lezer niet.',
    'Een link verloopt niet en is niet terug te roepen.',
    'Het plan zit in de link zelf. Er gaat niets naar een server.',
  ],
  readerKnows: [
    'Een link is een kopie. Wat de maker later wijzigt, ziet u hier niet.',
    'Een link verloopt niet en is niet terug te roepen.',
    'Het plan zit in de link zelf. Er staat niets op een server.',
  ],
} as const;

/** How widely a link works, by its length. */
export const LINK_LENGTH_TEXT = {
  everywhere: 'Zo’n link werkt overal.',
  'most-programs': 'Zo’n link werkt in browsers en in de meeste mail.',
  'file-first': 'Veel mailprogramma’s knippen zo’n lange link af.',
} as const;

/** Why a link did not open: what happened, and what to do. */
export const LINK_REFUSAL_TEXT = {
  'cut-off':
    'De link is niet compleet: het eind ontbreekt. Kopieer de hele link en probeer het opnieuw.',
  changed: 'De link is onderweg veranderd. Vraag de maker om hem opnieuw te sturen.',
  'newer-version':
    'De link is gemaakt met een nieuwere planner. Laad deze pagina opnieuw en open de link dan nog eens.',
  'not-a-plan-link': 'Dit is geen link naar een plan. Zo’n link heeft “#plan=” in het adres.',
  'too-large': 'De link is te groot om te openen. Vraag de maker om een kleiner plan.',
  invalid: 'De link is compleet, maar het plan erin klopt niet.',
} as const;
