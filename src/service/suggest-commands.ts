import { type Answer, briefly, type Call, type Command, type Services } from '../commands/index.ts';
import type { FactsSource } from '../policy/index.ts';

type Unknown = { readonly text: string; readonly nearest: readonly Command[] };

/** What is answered to an unknown command: the nearest ones, but only those that this person may run. */
export type SuggestCommands = (unknown: Unknown, call: Call) => Promise<Answer>;

type Options = {
  readonly commands: readonly Command[];
  readonly services: Pick<Services, 'judge'>;
  readonly factsSource: Pick<FactsSource, 'now'>;
};

const MAX_SUGGESTIONS = 3;
const MAX_QUOTED = 80;

export const createSuggestCommands =
  ({ commands, services, factsSource }: Options): SuggestCommands =>
  async ({ text, nearest }, call) => {
    const facts = factsSource.now();
    const group = commands.filter(({ name }) => `/${name}`.startsWith(`${text} `));
    const allowed: Command[] = [];
    for (const command of group.length > 0 ? group : nearest) {
      if (group.length === 0 && allowed.length === MAX_SUGGESTIONS) break;
      if ((await services.judge(command, call, facts)).outcome !== 'deny') allowed.push(command);
    }
    return {
      template: 'help/unknown',
      data: {
        text: text.slice(0, MAX_QUOTED),
        isGroup: group.length > 0 && allowed.length > 0,
        suggestions: allowed.map(briefly),
      },
    };
  };
