import type { ContentCheck } from './site-content.ts';

/** A rule of the check judges each answer of its question, and no other. */
export const checkVerdicts: ContentCheck = (content) =>
  content.instruments.flatMap(({ fileName, rules }) =>
    rules.flatMap(({ id, check }) => {
      if (check === undefined) return [];
      const file = `regels/${fileName}.yaml`;
      const question = content.checkQuestions.find((item) => item.id === check.questionId);
      if (question === undefined) {
        const message = `In regel ${id} staat checkvraag "${check.questionId}", maar die is er niet. Zet die in checkvragen.yaml of verbeter de naam.`;
        return [{ file, message }];
      }
      const asked = question.answers.map((answer) => answer.id);
      const judged = Object.keys(check.verdicts);
      const wrong = [
        ...asked.filter((answer) => !judged.includes(answer)),
        ...judged.filter((answer) => !asked.includes(answer)),
      ];
      if (wrong.length === 0) return [];
      const message = `In regel ${id} horen bij checkvraag "${question.id}" deze antwoorden: ${asked.join(', ')}. Kijk naar: ${wrong.join(', ')}.`;
      return [{ file, message }];
    }),
  );
