/**
 * What the site must say of each rule, question and event on two days, worked by hand from the memo
 * and from what was published after it. The first day lies in the trial, when the memo was new; the
 * second long after it.
 */
export const days = ['2023-06-30', '2026-11-23'] as const;

const held = ['geldt', 'afgelopen'] as const;
const holds = ['geldt', 'geldt'] as const;
const started = ['voorstel', 'geldt'] as const;
const proposed = ['voorstel', 'voorstel'] as const;
const unknown = ['nog-niet-bekend', 'nog-niet-bekend'] as const;
const happened = ['voorstel', 'afgelopen'] as const;

type OnBothDays = readonly [string, string];

/** The status of a rule, by its id. The trial ended with 2023; the coaches are there since 2024. */
export const ruleStatuses: Readonly<Record<string, OnBothDays>> = {
  'voorrang-leeftijd': held,
  'voorrang-huidige-woning': held,
  'voorrang-nieuwe-woning': held,
  'voorrang-slaapkamers': held,
  'voorrang-inkomen': holds,
  'voorrang-label': held,
  'voorrang-verordening': proposed,
  'voorrang-nu': unknown,
  'voorrang-grootte': unknown,
  'voorrang-advertentie': unknown,
  'vergoeding-bedrag': held,
  'vergoeding-plaatsen': held,
  'vergoeding-leeftijd': held,
  'vergoeding-huidige-woning': held,
  'vergoeding-woonduur': held,
  'vergoeding-grootte': held,
  'vergoeding-oppervlakte': held,
  'vergoeding-blijft-verhuurd': held,
  'vergoeding-nieuwe-woning': held,
  'vergoeding-contract': held,
  'vergoeding-vooraf': held,
  'vergoeding-coach': held,
  'vergoeding-papieren': held,
  'vergoeding-vervolg': unknown,
  'aanvullend-meeneemhuur': unknown,
  'aanvullend-meeneemwoonlasten': unknown,
  'aanvullend-dubbele-huur': unknown,
  'aanvullend-prikkels': unknown,
  'aanvullend-voorinspectie': unknown,
  'aanvullend-maatwerk': proposed,
  'aanvullend-wmo': unknown,
  'coach-taak': holds,
  'coach-gratis': held,
  'coach-eigen': started,
  'coach-wachttijd': held,
  'coach-uren-proef': held,
  'coach-uren-voorstel': proposed,
  'coach-overdracht': proposed,
  'coach-bereiken': unknown,
  'coach-nazorg': unknown,
  'afspraken-eerste-overeenkomst': held,
  'afspraken-nieuwe-overeenkomst': proposed,
  'afspraken-aanvulling': proposed,
  'afspraken-verdeling': proposed,
  'afspraken-geld': proposed,
  'afspraken-evaluatie': proposed,
  'afspraken-overleg': proposed,
  'afspraken-tijdelijk-verlengen': proposed,
  'afspraken-getekend': unknown,
};

/** The status of a question's answer, by the slug of its page. */
export const questionStatuses: Readonly<Record<string, OnBothDays>> = {
  'vanaf-welke-leeftijd': held,
  'leeftijd-van-mijn-partner': unknown,
  'particulier-of-koophuis': held,
  'hoe-groot-is-mijn-huis': unknown,
  'telt-de-zolder-mee': unknown,
  'hoe-lang-moet-ik-hier-wonen': unknown,
  'naar-welke-woning': held,
  'wat-is-een-doorstroomwoning': unknown,
  'in-mijn-eigen-dorp-blijven': unknown,
  'naar-een-andere-gemeente': unknown,
  'naar-een-andere-corporatie': proposed,
  'kind-of-mantelzorger-mee': unknown,
  'verdien-ik-te-veel': holds,
  'wat-is-passend-toewijzen': holds,
  'waarom-niet-goedkoper-wonen': holds,
  'ga-ik-meer-huur-betalen': unknown,
  // Its answer tells the rules of the State as they are since 1 January 2026.
  'krijg-ik-huurtoeslag': started,
  'dubbele-huur': unknown,
  'kosten-van-energie-en-service': unknown,
  'geld-voor-de-verhuizing': held,
  'voor-de-verhuizing-aanvragen': held,
  'is-het-geld-op': held,
  'vergoeding-via-de-wmo': unknown,
  'welke-papieren': unknown,
  'wat-doet-een-verhuiscoach': holds,
  'kost-de-verhuiscoach-geld': unknown,
  'bij-wie-meld-ik-mij': unknown,
  'hoe-lang-wachten-op-een-gesprek': unknown,
  'komt-de-coach-thuis': unknown,
  'moet-ik-ingeschreven-staan': unknown,
  inschrijfjaren: unknown,
  'hoe-lang-duurt-het': unknown,
  'hulp-met-internet': unknown,
  'waarom-voorrang-voor-ouderen': proposed,
  'huur-opzeggen': holds,
  'huis-achterlaten': unknown,
  'hond-of-kat-mee': unknown,
  'hulp-na-de-verhuizing': unknown,
  afgewezen: unknown,
  'tot-wanneer-gelden-de-regels': held,
};

/** The status of the timeline's events, from the first to the last. What is to come is a plan. */
export const eventStatuses: readonly OnBothDays[] = [
  ['afgelopen', 'afgelopen'], // the first agreement is signed, December 2021
  held, // the trial with priority, 2022 and 2023
  ['afgelopen', 'afgelopen'], // the count of the memo, May 2023
  proposed, // the province wants fewer hours, July 2023
  proposed, // the governors meet, 6 July 2023
  proposed, // the new agreement is worked out
  happened, // the final count, November 2023
  proposed, // the new agreement is signed
  happened, // the trial stops
  started, // own coaches
  started, // the work goes on
  proposed, // the evaluation of 2024
  started, // the by-laws of 2026
];

/** What the home page says of priority, grant and coach as a whole. */
export const homeStatuses: readonly OnBothDays[] = [held, held, holds];
