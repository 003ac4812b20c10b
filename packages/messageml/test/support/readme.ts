import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '..', '..', 'README.md');

export const readReadme = (): string => readFileSync(file, 'utf8');

/** An example: its heading, its code, and the expressions with what they should give. */
export type Example = { title: string; code: string };

/** The code blocks of the README, each under the heading before it. */
export function readExamples(): Example[] {
  return [...readReadme().matchAll(/^### (.+)$[\s\S]*?^```ts$([\s\S]*?)^```$/gm)].map(
    ([, title = '', code = '']) => ({
      title,
      code,
    }),
  );
}

/** Runs an example; gives for each `// →` what the expression before it was and what the README says it is. */
export async function runExample(code: string): Promise<{ found: unknown; said: unknown }[]> {
  const body = code
    .replace(/^import (\{[^}]*\}) from 'symphony-messageml';$/gm, 'const $1 = library;')
    .replace(/^(.*);\n\/\/ → (.*)$/gm, 'results.push({ found: ($1), said: ($2) });');
  const results: { found: unknown; said: unknown }[] = [];
  // oxlint-disable-next-line typescript/no-implied-eval -- the code of the README is what is to be run
  const run = new Function('library', 'results', body) as (library: unknown, into: typeof results) => void;
  run(await import('../../src/index.ts'), results);
  return results;
}
