import type { Person, UserId } from '@finos/symphony-bdk-core';
import type { Confirmation } from '../changes/index.ts';
import type { Plan } from '../plans/index.ts';
import { phrase } from '../words/index.ts';
import { changeView } from './plan-view.ts';

/** What tells people of one name apart. */
export type PersonLine = { readonly email: string; readonly role: string };

/** How the requester of a plan is asked to confirm it: a change alone, several of the same kind in one room, or a list. */
export function confirmationOf({ steps }: Pick<Plan, 'steps'>): Confirmation {
  const count = steps.length;
  const [first, ...others] = steps.map(({ change }) => change);
  const isSame = others.every(
    ({ kind, resource }) =>
      kind === first?.kind && JSON.stringify(resource) === JSON.stringify(first.resource),
  );
  const asked = isSame ? first?.confirmation?.(count) : undefined;
  return (
    asked ?? {
      question: phrase('confirm-many', { count }),
      button: phrase('confirm-many-button', { count }),
      isFinal: steps.some(({ change }) => change.confirmation?.(1)?.isFinal === true),
    }
  );
}

/** A plan that is to be confirmed, as its card shows it. Whoever is acted on has a line, with what is known of them. */
export function confirmView(plan: Plan, known: ReadonlyMap<UserId, PersonLine>) {
  const { question } = confirmationOf(plan);
  const steps = plan.steps.map(({ change }) => ({
    ...changeView(change),
    person: change.subject ? personLine(change.subject, known.get(change.subject.id)) : '',
  }));
  // The question says it all but who exactly is meant.
  const isList = steps.length > 1 && steps.some(({ person }) => person === '');
  return { question, steps, isList, notFound: plan.notFound };
}

function personLine({ displayName, emailAddress, company }: Person, known: PersonLine | undefined) {
  const email = known?.email || emailAddress || '';
  const role = known?.role || company || '';
  if (email === '')
    return role === '' ? { displayName } : phrase('person-line', { displayName, email: role });
  return role === ''
    ? phrase('person-line', { displayName, email })
    : phrase('person-line-role', { displayName, email, role });
}
