import type { ContentCheck } from './site-content.ts';
import { statusOf } from './status.ts';

/** Nothing that has ended is called in force: neither a rule, nor a question about ended rules. */
export const checkStatus: ContentCheck = (content, date) => {
  const rules = content.instruments.flatMap((instrument) =>
    instrument.rules.map((rule) => ({ rule, file: `regels/${instrument.fileName}.yaml` })),
  );
  const ended = new Set(
    rules.filter(({ rule }) => statusOf(rule, date) === 'afgelopen').map(({ rule }) => rule.id),
  );
  const endedRules = rules
    .filter(({ rule }) => rule.status === 'geldt' && ended.has(rule.id))
    .map(({ rule, file }) => ({
      file,
      message:
        `Regel ${rule.id} heeft status geldt, maar liep tot ${rule.validUntil ?? ''}. ` +
        'Haal status weg of vul een nieuwe geldigTot in.',
    }));
  const endedQuestions = content.questions
    .filter(({ status, ruleIds }) => status === 'geldt' && ruleIds.length > 0)
    .filter(({ ruleIds }) => ruleIds.every((id) => ended.has(id)))
    .map(({ slug, ruleIds }) => ({
      file: `vragen/${slug}.yaml`,
      message:
        `Deze vraag heeft status geldt, maar is afgelopen: ${ruleIds.join(', ')}. ` +
        'Pas de status en het antwoord aan.',
    }));
  return [...endedRules, ...endedQuestions];
};
