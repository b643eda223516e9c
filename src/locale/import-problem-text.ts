import { formatMeasuredOn } from './date-nl.ts';
import { FILE_KIND_TEXT, SAVE_AS } from './file-kind-text.ts';
import type {
  CellPlace,
  CellProblem,
  FigureProblem,
  ImportProblem,
  WholeFileProblem,
} from './import-problem.ts';
import { formatDecimal } from './number-nl.ts';
import { describeParseProblem } from './problem-text.ts';
import { quoted } from './words-nl.ts';

const WHOLE_FILE: Readonly<Record<WholeFileProblem, string>> = {
  ...FILE_KIND_TEXT,
  bomb: 'Dit bestand pakt uit tot veel meer dan het is. Het is daarom niet geopend.',
  'no-sheet-file':
    'Dit is geen rekenblad. Verwacht: een bestand dat eindigt op .xlsx, .ods of .csv.',
  damaged: `Dit bestand is beschadigd of niet compleet. Open het in Excel of LibreOffice. ${SAVE_AS}.`,
  'no-sheets': 'In dit bestand staat geen blad met cellen.',
  doctype: `In dit bestand staan eigen tekstcodes (DOCTYPE). Dat kan onveilig zijn. ${SAVE_AS}.`,
  unreadable: 'Dit bestand is niet te lezen. Verwacht: een bestand dat nog op dit apparaat staat.',
  'no-reader':
    'Het lezen van dit bestand is afgebroken. Uw plan is niet veranderd. Probeer het nog eens, of bewaar alleen het blad met de cijfers als .csv.',
};

/** A cell by its sheet and name: "Blad ‘Cijfers’, cel B7". */
export function placeText({ sheet, cell }: CellPlace): string {
  return `Blad ${sheetText(sheet)}, cel ${cell}`;
}

function sheetText(sheet: string): string {
  return quoted(sheet).replace(/^“(.*)”$/s, '‘$1’');
}

/** Why a file or a sheet could not be read: where, what, and what was expected. */
export function describeImportProblem(problem: ImportProblem): string {
  if (isWholeFile(problem)) return WHOLE_FILE[problem.problem];
  switch (problem.problem) {
    case 'file-too-large':
      return `Dit bestand is te groot. Verwacht: hoogstens ${problem.megabytes} MiB.`;
    case 'unpacked-too-large':
      return `Dit bestand is uitgepakt te groot. Verwacht: hoogstens ${problem.megabytes} MiB.`;
    case 'too-many-parts':
      return `Dit bestand heeft te veel onderdelen. ${atMost(problem.max)}`;
    case 'too-many-sheets':
      return `Dit bestand heeft te veel bladen. ${atMost(problem.max)}`;
    case 'too-slow':
      return `Het lezen duurde langer dan ${problem.seconds} seconden en is gestopt. Bewaar alleen het blad met de cijfers als .xlsx of .csv, en kies dat bestand.`;
    case 'too-many-rows':
      return `${placeText(problem.place)}: dit blad heeft te veel rijen. ${atMost(problem.max)}`;
    case 'too-many-columns':
      return `${placeText(problem.place)}: dit blad heeft te veel kolommen. ${atMost(problem.max)}`;
    case 'broken-sheet':
      return `Blad ${sheetText(problem.sheet)} ontbreekt in het bestand. Bewaar het bestand opnieuw.`;
  }
}

type WholeFile = Extract<ImportProblem, { readonly problem: WholeFileProblem }>;

function isWholeFile(problem: ImportProblem): problem is WholeFile {
  return Object.hasOwn(WHOLE_FILE, problem.problem);
}

function atMost(max: number): string {
  return `Verwacht: hoogstens ${formatDecimal(String(max))}.`;
}

/** Why a cell was not taken over. */
export function describeFigureProblem(problem: FigureProblem): string {
  return isCellProblem(problem) ? cellDetail(problem) : describeParseProblem(problem).detail;
}

function isCellProblem(problem: FigureProblem): problem is CellProblem {
  return /^(?:is-|no-result$|to-round$)/.test(problem.problem);
}

function cellDetail(problem: CellProblem): string {
  switch (problem.problem) {
    case 'no-result':
      return 'Hier staat een formule zonder uitkomst. Open het bestand in Excel of LibreOffice en bewaar het opnieuw.';
    case 'is-boolean':
      return 'Hier staat “waar” of “onwaar”, geen getal.';
    case 'is-broken':
      return 'Deze cel is beschadigd. Typ de inhoud opnieuw en bewaar het bestand.';
    case 'is-amount':
      return `${quoted(problem.given)} is een bedrag. Deze kolom bevat geen bedragen.`;
    case 'is-date':
      return `Hier staat een datum, ${formatMeasuredOn(problem.day)}, geen getal.`;
    case 'is-error':
      return `Hier staat de fout ${quoted(problem.given)}, geen getal.`;
    case 'is-percent':
      return `${quoted(problem.given)} is een percentage. Deze kolom bevat aantallen.`;
    case 'is-time':
      return `Hier staat de tijd ${quoted(problem.given)}, geen getal.`;
    case 'is-shown-otherwise':
      return `De cel toont ${quoted(problem.given)}, maar in het bestand staat ${problem.stored}.`;
    case 'to-round':
      return `${quoted(problem.given)} heeft te veel cijfers achter de komma. Er zijn hoogstens zes cijfers mogelijk.`;
  }
}
