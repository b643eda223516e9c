import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { markupRules } from '../../config/html-validate.ts';
import type { BuiltPage } from './built-site.ts';

/** Every error in the HTML of the pages: where it is and what is wrong. */
export async function markupFaults(pages: readonly BuiltPage[]): Promise<string[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(markupRules));
  const reports = await Promise.all(
    pages.map(async ({ address, html }) => {
      const { results } = await validator.validateString(html, `/${address}`);
      return results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, selector }) =>
            `/${address}: ${message} (${ruleId}) at ${selector ?? 'the page'}`,
        ),
      );
    }),
  );
  return reports.flat();
}
