import type { Person, Room } from '@finos/symphony-bdk-core';
import type { Notice } from '../changes/index.ts';
import type { Target } from '../outbox/index.ts';
import { earlyOf, type Plan, toldOf } from '../plans/index.ts';
import type { FactsSource } from '../policy/index.ts';
import type { Reply } from '../replies/index.ts';
import type { SettingsBook } from '../settings/index.ts';
import { noticeView } from '../views/notice-view.ts';
import { phrase } from '../words/index.ts';
import type { Reach } from './reach.ts';

export type NoticeParts = {
  readonly reach: Reach;
  readonly settings: Pick<SettingsBook, 'settingsOf'>;
  readonly loadPlan: (id: string) => Promise<Plan>;
  readonly factsSource: Pick<FactsSource, 'isInternal'>;
  /** Whether a person may know of a room. */
  readonly mayFind: (person: Pick<Person, 'id'>, room: Room) => Promise<boolean>;
};

type To = { readonly to: Target };
type Said = { readonly reply: Reply };

/** What people are told of what others did to them, or asked for them; `undefined` for those who can't be told. */
export function createNoticeRenderers({ reach, settings, loadPlan, factsSource, mayFind }: NoticeParts) {
  const { isInternal } = factsSource;

  /** In the words that they may read. */
  async function noticesFor(to: Target, plan: Plan): Promise<readonly Notice[]> {
    const told = 'im' in to ? toldOf(plan, isInternal).get(to.im) : undefined;
    if (told === undefined || !(await reach.isReached(told.person))) return [];
    return Promise.all(
      told.notices.map(async ({ otherwise, ...notice }) =>
        otherwise === undefined || (await mayFind(notice.to, otherwise.unlessKnown))
          ? notice
          : { ...notice, says: otherwise.says },
      ),
    );
  }

  const said = (notices: readonly Notice[]): Said | undefined =>
    notices.length === 0 ? undefined : { reply: { template: 'plan/notice', data: noticeView(notices) } };

  return {
    notice: async ({ to }: To, plan: Plan): Promise<Said | undefined> => said(await noticesFor(to, plan)),

    // What has gone on meanwhile is told by what came of it.
    'request-concerns': async (
      { to, request }: To & { readonly request: string },
      plan: Plan,
    ): Promise<Said | undefined> =>
      plan.state === 'approving' && plan.approval?.request === request
        ? said(await noticesFor(to, plan))
        : undefined,

    async notices({ to, plans }: To & { readonly plans: readonly string[] }): Promise<Said | undefined> {
      const all: Notice[] = [];
      for (const id of plans) all.push(...(await noticesFor(to, await loadPlan(id))));
      return said(all);
    },

    // It neither waits for a digest nor for the end of quiet hours: there is no IM any more by then.
    async 'early-notice'(
      { to, position }: To & { readonly position: number },
      plan: Plan,
    ): Promise<Said | undefined> {
      if ('im' in to && (await settings.settingsOf(to.im)).notices === 'mute') return undefined;
      const step = plan.steps[position];
      const notices = step ? earlyOf(plan, step).filter((each) => 'im' in to && each.to.id === to.im) : [];
      return said(notices);
    },

    'ask-outcome': (_: To, { state, requester: person, steps }: Plan): Said => ({
      reply: {
        template: 'plan/ask-outcome',
        data: {
          sentence: phrase(state === 'done' ? 'ask-done' : 'ask-not-done', { person }),
          descriptions: steps.map(({ change }) => change.description),
        },
      },
    }),

    async 'notices-unsent'(_: To, plan: Plan): Promise<Said | undefined> {
      const people: Person[] = [];
      for (const { person } of toldOf(plan, isInternal).values())
        if (!(await reach.isReached(person))) people.push(person);
      return people.length === 0
        ? undefined
        : { reply: { template: 'plan/notices-unsent', data: { people } } };
    },
  };
}
