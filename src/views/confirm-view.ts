import type { Confirmation } from '../changes/index.ts';
import type { Plan } from '../plans/index.ts';
import type { Shown } from '../shown/index.ts';
import { phrase, type Value } from '../words/index.ts';
import { exposureView } from './exposure-view.ts';
import { personView } from './person-view.ts';
import { changeView } from './plan-view.ts';
import { whyView } from './why-view.ts';

/**
 * How the requester of a plan is asked to confirm it: a change alone, several of the same kind in one room, or a list. `isGeneral` when
 * the question doesn't say what is to be done.
 */
export function confirmationOf({
  steps,
}: Pick<Plan, 'steps'>): Confirmation & { readonly isGeneral: boolean } {
  const count = steps.length;
  const [first, ...others] = steps.map(({ change }) => change);
  const isSame = others.every(
    ({ kind, resource }) =>
      kind === first?.kind && JSON.stringify(resource) === JSON.stringify(first.resource),
  );
  const asked = isSame ? first?.confirmation?.(count) : undefined;
  if (asked) return { ...asked, isGeneral: false };
  if (first && others.length === 0)
    return {
      question: phrase('confirm-one', { change: first.description }),
      button: phrase('confirm-one-button'),
      isFinal: false,
      isGeneral: false,
    };
  return {
    question: phrase('confirm-many', { count }),
    button: phrase('confirm-many-button', { count }),
    isFinal: steps.some(({ change }) => change.confirmation?.(1)?.isFinal === true),
    isGeneral: true,
  };
}

/** A plan that is to be confirmed, as its card shows it. Whoever is acted on is shown, with what Symphony shows of them. */
export function confirmView(
  plan: Pick<Plan, 'steps' | 'notFound' | 'glass' | 'reason' | 'ticket'>,
  shown: Shown,
) {
  const { question, isGeneral } = confirmationOf(plan);
  const known = new Map(shown.people.map((person) => [person.id, person]));
  const steps = plan.steps.map(({ change }) => {
    const person = change.subject && known.get(change.subject.id);
    return { ...changeView(change), people: person ? [personView(person)] : [] };
  });
  // Otherwise the question says it all but who exactly is meant.
  const isList = isGeneral || (steps.length > 1 && steps.some(({ people }) => people.length === 0));
  const { notFound, glass } = plan;
  const unapproved = glass
    ? { colour: 'bad', text: phrase('confirm-by-break-glass', { id: { bold: glass } }) }
    : '';
  // What is a value of the change itself stands among its details.
  const isDetail = (text: Value) =>
    steps.some(({ details }) => details.some(({ after }) => JSON.stringify(after) === JSON.stringify(text)));
  const why = whyView(plan);
  const reason = isDetail(why.reason) ? '' : why.reason;
  return { question, steps, isList, exposure: exposureView(shown), notFound, unapproved, ...why, reason };
}
