import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';

// One instance for all: loading the rules takes longer than all the snippets together. The rules
// that need types are left out, they say nothing about boundaries and take a program a file.
const eslint = new ESLint({
  overrideConfigFile: 'tests/config/eslint.config.mjs',
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    rules: tseslint.configs.disableTypeChecked.rules as Linter.RulesRecord,
  },
});

/** The names of the rules that refuse `code` when it stands in `filePath`; [] when none does. */
export async function refusals(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  if (result === undefined) throw new Error(`${filePath} is not linted at all.`);
  return result.messages.map(({ ruleId, message }) => ruleId ?? message);
}
