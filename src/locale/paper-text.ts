/** The words of printed plans. */
export const PAPER_TEXT = {
  title: 'Afdrukken',
  intro: 'Kies wat u op papier wilt. Daarna vraagt uw browser hoe.',
  college: 'Voorstel op één A4',
  collegeHint: 'Wie betaalt wat, waar het plan van uitgaat en het verschil met het voorstel.',
  all: 'Alle bladen',
  allHint: 'Kosten, sleutels, uren, bijdragen en afrekening, een voor een.',
  sheet: 'Alleen dit blad',
  sheetHint: 'Wat u nu ziet.',
  trial: 'Proefberekening, geen besluit',
  compared: (base: string, at: string) =>
    `Vergeleken met ‘${base}’. Afgedrukt op ${at.replace(', ', ' om ')}.`,
  whoPays: 'Wie betaalt wat?',
  inEuros: 'Bedragen in euro’s, in hele centen. Verschil is met het voorstel, over alle jaren.',
  allDivided: 'Alles is verdeeld.',
  assumptions: 'Waar gaat dit plan van uit?',
  hours: 'Wie zet de uren in?',
  attention: 'Waar moet u op letten?',
  origin:
    'Uitgangspunt: de memo van zomer 2023. Dat is een voorstel, geen besluit. Hoe de planner rekent, staat op /rekenwijze/.',
  fingerprint: 'Kenmerk van dit plan:',
} as const;
