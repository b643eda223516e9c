import type { ContentCheck } from './site-content.ts';
import { statusOf, type Status } from './status.ts';

/**
 * Nothing that has ended is called in force. What a question rests on says whether its answer
 * holds; it says so itself only where there is no such rule, or where nobody knows yet.
 */
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
  const ownStatuses = content.questions
    .filter(({ ownStatus, ruleIds }) => ruleIds.length > 0 && isCertain(ownStatus))
    .map(({ slug, ownStatus = '', ruleIds: [first = ''] }) => ({
      file: `vragen/${slug}.yaml`,
      message:
        `Deze vraag heeft status ${ownStatus}, maar rust op regels. ` +
        `Haal status weg: hij volgt uit de eerste regel, ${first}.`,
    }));
  const unknown = new Set(
    rules
      .filter(({ rule }) => statusOf(rule, date) === 'nog-niet-bekend')
      .map(({ rule }) => rule.id),
  );
  const nobodyKnows = content.questions
    .filter(({ ownStatus, whoKnows }) => ownStatus === undefined && whoKnows === undefined)
    .filter(({ ruleIds: [first = ''] }) => unknown.has(first))
    .map(({ slug, ruleIds: [first = ''] }) => ({
      file: `vragen/${slug}.yaml`,
      message: `Regel ${first} is nog niet bekend. Zeg wie het weet: vul wieWeetHet in.`,
    }));
  return [...endedRules, ...ownStatuses, ...nobodyKnows];
};

function isCertain(status: Status | undefined): boolean {
  return status !== undefined && status !== 'nog-niet-bekend';
}
