import { namedRoles } from '../queries/catalogues.ts';
import { phrase } from '../words/index.ts';
import type { Choosing, FormChoice } from './command-form.ts';

/** Values that forms offer to choose from. */

export async function roleChoices({ pod }: Choosing): Promise<FormChoice[]> {
  const roles = namedRoles(await pod.users.listRoles());
  return roles.map(({ id, name }) => ({ value: id, label: name }));
}

export async function featureChoices({ pod }: Choosing): Promise<FormChoice[]> {
  const features = await pod.users.listAvailableFeatures();
  return features.map((name) => ({ value: name, label: name }));
}

/** Requests that wait for whoever chooses. */
export async function requestChoices({ approvals, principal }: Choosing): Promise<FormChoice[]> {
  const { waiting } = await approvals.listFor(principal);
  return waiting.map(({ request, plan }) => {
    const [first] = plan.steps;
    const { id } = request;
    return {
      value: id,
      label: first
        ? phrase('request-choice', { id, requester: plan.requester, change: first.change.description })
        : id,
    };
  });
}
