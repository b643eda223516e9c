import type { z } from 'astro/zod';

/** What an editor reads when a data file is not filled in well: what is wrong and what to do. */
export const editorMessage: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Onbekend veld: ${issue.keys.join(', ')}. Haal het weg of verbeter de naam.`;
    case 'invalid_type':
      return issue.input === undefined
        ? 'Dit veld ontbreekt. Vul het in.'
        : `Hier hoort ${typeWord(issue.expected)} te staan. Verbeter het.`;
    case 'invalid_value':
      return `Kies een van deze woorden: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return 'Dit veld is leeg of te kort. Vul het aan.';
    case 'too_big':
      return 'Dit veld is te lang. Maak het korter.';
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return 'Dit veld heeft niet de goede vorm. Kijk hoe het bij een ander onderdeel staat.';
  }
};

const typeWords: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'ja of nee (true of false)',
  array: 'een lijst (regels die met een streepje beginnen)',
  object: 'een groep velden',
  date: 'een datum',
};

function typeWord(expected: string): string {
  return typeWords[expected] ?? expected;
}
