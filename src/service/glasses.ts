import type { BreakGlass } from '../approvals/index.ts';
import type { Answer, CommandContext, Services } from '../commands/index.ts';
import { glassView } from '../views/glass-view.ts';

type Options = { readonly breakGlass: Pick<BreakGlass, 'listFor' | 'plansIn'> };

/** Shows somebody their own break-glass window, and those that they may review. */
export const createGlasses = ({ breakGlass }: Options): Services['glasses'] => ({
  async list({ principal, facts }: CommandContext): Promise<Answer> {
    const found = await breakGlass.listFor(principal, facts);
    const glasses = [];
    for (const glass of found)
      glasses.push({
        ...glassView(glass, await breakGlass.plansIn(glass.id)),
        isOwn: glass.person.id === principal.id,
      });
    return { template: 'break-glass/list', data: { glasses } };
  },
});
