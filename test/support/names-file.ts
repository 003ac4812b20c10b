import { readFileSync } from 'node:fs';
import { commands } from '../../src/commands/index.ts';
import { actionsOf } from '../../src/policy/actions.ts';
import { loadTemplates } from '../../src/replies/index.ts';

/** Where the file belongs. */
export const NAMES_FILE = 'src/names.ts';

/** The names that the policy's schema, the templates folder and the commands define, as a file of types. */
export function namesFile(): string {
  const schema = readFileSync('config/policy.cedarschema', 'utf8');
  // What applies to nothing is a group of actions.
  const actions = [...actionsOf(schema)].filter(([, { resourceType }]) => resourceType !== '');
  const named = (isChange: boolean) =>
    actions.filter(([, kind]) => kind.isChange === isChange).map(([name]) => name);
  return `// Written by \`npm run names\` from config/policy.cedarschema, templates/ and the list of commands. Don't edit it.

/** Actions of the policy that change nothing. */
${union('ReadAction', named(false))}

/** Actions of the policy that change something. */
${union('ChangeAction', named(true))}

/** What the policy decides on. */
export type ActionName = ReadAction | ChangeAction;

/** What a reply can be made from: the files of templates/, without the partials. */
${union('TemplateName', loadTemplates('templates').names)}

/** In the order in which help lists them. */
${array(
  'commandNames',
  commands.map(({ name }) => name),
)}

export type CommandName = (typeof commandNames)[number];
`;
}

const union = (type: string, names: readonly string[]): string =>
  `export type ${type} =${names
    .toSorted()
    .map((name) => `\n  | '${name}'`)
    .join('')};`;

const array = (variable: string, names: readonly string[]): string =>
  `export const ${variable} = [\n${names.map((name) => `  '${name}',\n`).join('')}] as const;`;
