import type { Person } from '@finos/symphony-bdk-core';
import type { Notice } from '../changes/index.ts';
import type { Target } from '../outbox/index.ts';
import { earlyOf, type Plan, toldOf } from '../plans/index.ts';
import type { Reply } from '../replies/index.ts';
import type { SettingsBook } from '../settings/index.ts';
import { noticeView } from '../views/notice-view.ts';
import { phrase } from '../words/index.ts';
import type { Reach } from './reach.ts';

export type NoticeParts = {
  readonly reach: Reach;
  readonly settings: Pick<SettingsBook, 'settingsOf'>;
  readonly loadPlan: (id: string) => Promise<Plan>;
};

type To = { readonly to: Target };
type Said = { readonly reply: Reply };

/** What people are told of what others did to them; `undefined` for those who can't be told. */
export const createNoticeRenderers = ({ reach, settings, loadPlan }: NoticeParts) => ({
  async notice({ to }: To, plan: Plan): Promise<Said | undefined> {
    const told = 'im' in to ? toldOf(plan).get(to.im) : undefined;
    if (told === undefined || !(await reach.isReached(told.person))) return undefined;
    return { reply: { template: 'plan/notice', data: noticeView(told.notices) } };
  },

  async notices({ to, plans }: To & { readonly plans: readonly string[] }): Promise<Said | undefined> {
    const all: Notice[] = [];
    for (const id of plans) {
      const told = 'im' in to ? toldOf(await loadPlan(id)).get(to.im) : undefined;
      if (told !== undefined && (await reach.isReached(told.person))) all.push(...told.notices);
    }
    return all.length === 0 ? undefined : { reply: { template: 'plan/notice', data: noticeView(all) } };
  },

  // It neither waits for a digest nor for the end of quiet hours: there is no IM any more by then.
  async 'early-notice'(
    { to, position }: To & { readonly position: number },
    plan: Plan,
  ): Promise<Said | undefined> {
    if ('im' in to && (await settings.settingsOf(to.im)).notices === 'mute') return undefined;
    const step = plan.steps[position];
    const notices = step ? earlyOf(plan, step).filter((each) => 'im' in to && each.to.id === to.im) : [];
    return notices.length === 0
      ? undefined
      : { reply: { template: 'plan/notice', data: noticeView(notices) } };
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
    for (const { person } of toldOf(plan).values()) if (!(await reach.isReached(person))) people.push(person);
    return people.length === 0 ? undefined : { reply: { template: 'plan/notices-unsent', data: { people } } };
  },
});
