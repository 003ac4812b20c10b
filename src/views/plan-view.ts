import type { Person } from '@finos/symphony-bdk-core';
import type { BoundChange, Detail } from '../changes/index.ts';
import { isLong, type Plan, type Step } from '../plans/index.ts';
import { problemPhrase } from '../replies/index.ts';
import { type Phrase, phrase } from '../words/index.ts';

/** What is to be done, for those who have to confirm or approve it. */
export const stepsOf = (plan: Plan) => plan.steps.map(({ change }) => changeView(change));

/** A change with what it replaces, and what to mind. */
export const changeView = ({ description, details, warning }: BoundChange) => ({
  description,
  details: details.map(detailView),
  warning: warning ?? '',
});

/** A change for whoever may not know how things are. */
export const withoutDetails = ({ description }: ReturnType<typeof changeView>) => ({
  description,
  details: [],
  warning: '' as const,
});

const detailView = ({ label, before = '', after }: Detail) => ({ label, before, after });

/** A plan as templates see it: its steps by outcome. */
export function planData({ command, requester, reason, notFound, steps }: Plan) {
  const having = (status: Step['status']) => steps.filter((step) => step.status === status);
  const first = steps[0];
  const isOwn = ({ id }: Person): boolean => id === requester.id;
  const others = (some: readonly Step[]) => subjects(some).filter((person) => !isOwn(person));
  const hasOwn = (some: readonly Step[]) => subjects(some).some(isOwn);
  return {
    command,
    requester,
    reason: reason ?? '',
    missing: notFound.length > 0 ? problemPhrase({ code: 'people-not-found', texts: notFound }) : '',
    params: Object.fromEntries(Object.entries(first?.change.params ?? {})),
    outcome: first?.outcome ?? {},
    applied: having('applied').map(({ change }) => change.description),
    added: subjects(having('applied')),
    already: subjects(having('already')),
    // Whoever reads it is told of themselves in other words.
    othersAdded: others(having('applied')),
    othersAlready: others(having('already')),
    isOwnAdded: hasOwn(having('applied')),
    isOwnAlready: hasOwn(having('already')),
    isAllAlready: steps.every(({ status }) => status === 'already'),
    details: having('applied').flatMap(({ change }) => change.details.map(detailView)),
    failed: having('failed').map(({ change, problem }) => ({
      description: change.description,
      why: problem ? problemPhrase(problem) : '',
    })),
  };
}

/** How far a plan is. */
export function progressOf(plan: Plan) {
  const { id, steps } = plan;
  const { failed } = planData(plan);
  const described = (status: Step['status']) =>
    steps.filter((step) => step.status === status).map(({ change }) => change.description);
  const left = [...described('started'), ...described('waiting')];
  return {
    id,
    isLong: isLong(plan),
    total: steps.length,
    count: steps.length - left.length,
    what: whatOf(steps[0]?.change.description, steps.length),
    done: described('applied'),
    already: described('already'),
    failed,
    left,
  };
}

/** What a plan is about: its first change, and how many more there are. */
export function whatOf(first: Phrase | undefined, total: number): Phrase | '' {
  if (first === undefined) return '';
  return total === 1 ? first : phrase('plan-what', { first, others: total - 1 });
}

const subjects = (steps: readonly Step[]): Person[] =>
  steps.flatMap(({ change }) => (change.subject ? [change.subject] : []));
