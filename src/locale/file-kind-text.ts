import type { FileKind } from './import-problem.ts';

/** How a file becomes one that the planner reads. */
export const SAVE_AS = 'Sla het op als .xlsx, .ods of .csv';

const IN_EXCEL = 'Open het in Excel of LibreOffice en kies Opslaan als: .xlsx';

/** What a file is that the planner does not read, and how to save it. */
export const FILE_KIND_TEXT: Readonly<Record<FileKind, string>> = {
  'old-or-locked': `Dit is een oud Excel-bestand (.xls) of er staat een wachtwoord op. ${SAVE_AS}, zonder wachtwoord.`,
  locked: `Er staat een wachtwoord op dit bestand. ${SAVE_AS}, zonder wachtwoord.`,
  'old-excel': `Dit is een oud Excel-bestand (.xls). ${IN_EXCEL}.`,
  'binary-workbook': `Dit is een .xlsb-bestand. ${SAVE_AS}.`,
  'web-page': `Dit is een webpagina, ook als de naam op .xls eindigt. ${IN_EXCEL}.`,
  'xml-sheet': `Dit is een Excel-bestand van 2003 in XML. ${IN_EXCEL}.`,
  'flat-ods': `Dit is een rekenblad als één XML-bestand (.fods). ${IN_EXCEL} of .ods.`,
  xml: `Dit is een XML-bestand, geen rekenblad. ${IN_EXCEL}.`,
  'other-sheet': `Dit is een rekenblad in een oude vorm (.slk). ${IN_EXCEL}.`,
  numbers:
    'Dit is een bestand van Numbers. Kies in Numbers: Archief, Exporteer naar, Excel (.xlsx).',
  document:
    'Dit is een tekst of presentatie, geen rekenblad. Zet de tabel in Excel of LibreOffice en bewaar die als .xlsx.',
  pdf: 'Dit is een PDF, geen rekenblad. Vraag om het Excel-bestand, of zet de tabel in Excel en bewaar die als .xlsx.',
  rtf: 'Dit is een opgemaakte tekst (.rtf), geen rekenblad. Zet de tabel in Excel of LibreOffice en bewaar die als .xlsx.',
  picture:
    'Dit is een afbeelding, geen rekenblad. Typ de cijfers over in Excel of LibreOffice en bewaar ze als .xlsx.',
  packed:
    'Dit is een ingepakt bestand. Pak het eerst uit, en kies het rekenblad dat erin zit (.xlsx, .ods of .csv).',
  mail: 'Dit is een mail, geen rekenblad. Bewaar het bestand dat erbij zit, of zet de tabel in Excel en bewaar die als .xlsx.',
  empty:
    'Dit bestand is leeg. Open het rekenblad in Excel of LibreOffice en bewaar het opnieuw als .xlsx.',
  data: `Dit is een gegevensbestand (JSON), geen rekenblad. ${IN_EXCEL}.`,
};
