import { readFileSync } from 'node:fs';
// Not by its index: that wants the file which is written here.
import { readCatalogue, type VariableKind } from '../../src/words/catalogue.ts';

/** Where the file belongs. */
export const WORDS_FILE = 'src/words/word-variables.ts';

const ENGLISH = 'templates/words/en.ftl';

const TYPES: Readonly<Record<VariableKind, string>> = {
  any: 'Value',
  number: 'number',
  list: 'readonly Value[]',
  text: 'string',
  boolean: 'boolean',
};

/** The sentences of the catalogue and what each has to be given, as a file of types. */
export function wordsFile(): string {
  const { variables } = readCatalogue(ENGLISH, readFileSync(ENGLISH, 'utf8'));
  const ids = [...variables.keys()].toSorted();
  const fields = ids.map((id) => {
    const types = [...(variables.get(id) ?? [])].map(([name, kind]) => `readonly ${name}: ${TYPES[kind]}`);
    const field = id.includes('-') || id.includes('.') ? `'${id}'` : id;
    return `  readonly ${field}: ${types.length > 0 ? `{ ${types.toSorted().join('; ')} }` : 'undefined'};`;
  });
  return `// Written by \`npm run names\` from ${ENGLISH}. Don't edit it.

/** Sentences that are given nothing. */
export const plainWordIds = [
${ids
  .filter((id) => variables.get(id)?.size === 0)
  .map((id) => `  '${id}',`)
  .join('\n')}
] as const;

export type PlainWordId = (typeof plainWordIds)[number];

export type WordId = keyof WordVariables<unknown>;

/** What each sentence has to be given; nothing is \`undefined\`. */
export type WordVariables<Value> = {
${fields.join('\n')}
};
`;
}
