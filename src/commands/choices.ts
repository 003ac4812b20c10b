import type { Given, UserId } from '@finos/symphony-bdk-core';
import type { ListedRequest } from '../approvals/index.ts';
import type { NothingOf } from '../errors.ts';
import type { PlanControl } from '../outbox/index.ts';
import { type OpenPlan, whatOf } from '../plans/index.ts';
import { namedRoles } from '../queries/catalogues.ts';
import { featureChoice, phrase } from '../words/index.ts';
import { type Choosing, type FormChoice, type FormShape, MAX_CHOICES } from './command-form.ts';

/** Values that forms offer to choose from. */

/**
 * The form of a command whose argument is one of what there is, and makes no sense without any. `isImplied`: where there is only one, it
 * need not be named.
 */
export const chosenAmong = (
  arg: string,
  find: (choosing: Choosing) => Promise<readonly FormChoice[]>,
  none: NothingOf,
  isImplied: (given: Given) => boolean = () => false,
): FormShape => ({ choices: { [arg]: find }, among: { arg, find, none, isImplied } });

export async function roleChoices({ pod }: Choosing): Promise<FormChoice[]> {
  const roles = namedRoles(await pod.users.listRoles());
  return roles.map(({ id, name }) => ({ value: id, label: name }));
}

export async function featureChoices({ pod }: Choosing): Promise<FormChoice[]> {
  const features = await pod.users.listAvailableFeatures();
  return features.map((name) => ({ value: name, label: featureChoice(name) }));
}

/** Requests that wait for whoever chooses. */
export const requestChoices = async ({ approvals: { lists }, principal }: Choosing): Promise<FormChoice[]> =>
  requestsAsChoices(await lists.waitingFor(principal.id), lists);

/** Open requests of whoever chooses. */
export const ownRequestChoices = async ({
  approvals: { lists },
  principal,
}: Choosing): Promise<FormChoice[]> => requestsAsChoices(await lists.sentBy(principal.id), lists);

/** Open requests of whoever chooses about which they have been asked something. */
export const askedRequestChoices = async ({
  approvals: { lists },
  principal,
}: Choosing): Promise<FormChoice[]> => {
  const own = await lists.load(await lists.sentBy(principal.id));
  return choicesOf(own.filter(({ request }) => request.questions.some(({ answer }) => answer === undefined)));
};

/** Those that wait for whoever chooses, and their own. */
export const openRequestChoices = async (choosing: Choosing): Promise<FormChoice[]> => [
  ...(await requestChoices(choosing)),
  ...(await ownRequestChoices(choosing)),
];

/** One more than can be chosen from, where there are more. */
async function requestsAsChoices(
  ids: readonly string[],
  { load }: Choosing['approvals']['lists'],
): Promise<FormChoice[]> {
  return choicesOf(await load(ids.slice(0, MAX_CHOICES + 1)));
}

const choicesOf = (listed: readonly ListedRequest[]): FormChoice[] =>
  listed.map(({ request: { id }, plan: { requester }, first }) => ({
    value: id,
    label: first ? phrase('request-choice', { id, requester, change: first }) : id,
  }));

/** Which plans, by how they stand, this can be done to. */
const CAN: Readonly<Record<PlanControl, (plan: OpenPlan['plan']) => boolean>> = {
  pause: ({ state, askedTo }) => state === 'running' && askedTo === undefined,
  resume: ({ state, askedTo }) => state === 'paused' || askedTo === 'pause',
  cancel: ({ state, askedTo }) => state !== 'approving' && askedTo !== 'cancel',
};

/** Plans of whoever chooses, and those of others that they may control. */
export const planChoices =
  (control: PlanControl) =>
  async ({ openPlans, may, principal }: Choosing): Promise<FormChoice[]> => {
    const first = { page: 1, size: MAX_CHOICES + 1 };
    const own = (await openPlans({ requester: principal.id, ...first })).plans;
    const all = (await openPlans({ requester: undefined, ...first })).plans;
    const mayControl = new Map<UserId, boolean>([[principal.id, false]]);
    const others: OpenPlan[] = [];
    for (const open of all) {
      const { id } = open.plan.requester;
      const known =
        mayControl.get(id) ?? (await may({ action: 'plan.control', resource: { type: 'User', id } }));
      mayControl.set(id, known);
      if (known) others.push(open);
    }
    return [...own, ...others]
      .filter(({ plan }) => CAN[control](plan))
      .map((open) => choiceOf(open, principal.id));
  };

function choiceOf(open: OpenPlan, chooser: UserId): FormChoice {
  const { id, requester } = open.plan;
  const what = whatOf(open) ?? '';
  const label =
    requester.id === chooser
      ? phrase('plan-choice', { id, what })
      : phrase('plan-choice-of', { id, what, requester });
  return { value: id, label };
}

/** Plans of whoever chooses that wait to be confirmed. */
export async function confirmationChoices({ openPlans, principal }: Choosing): Promise<FormChoice[]> {
  const { plans } = await openPlans({ requester: principal.id, page: 1, size: MAX_CHOICES + 1 });
  return plans.filter(({ plan }) => plan.state === 'confirming').map((open) => choiceOf(open, principal.id));
}
