import type { Route } from '../routes/index.ts';
import { filledBy, missingIn } from './fill-parts.ts';
import type { ApprovalRequest, TakenDecision } from './request.ts';

type Decided = Pick<TakenDecision, 'verdict' | 'stage' | 'parts'>;

/** How far a route is: the first stage that is not met, if there is one, and how many more people have to approve. */
export type Progress = { readonly stage: number | undefined; readonly more: number };

export function progressOf(route: Route, decisions: readonly Decided[]): Progress {
  const missing = route.stages.map((stage, index) => {
    const { onePersonFillsSeveral } = route;
    const left = missingIn({ stage, onePersonFillsSeveral }, approvalsAt(index, decisions));
    return left.reduce((sum, count) => sum + count, 0);
  });
  const stage = missing.findIndex((count) => count > 0);
  return {
    stage: stage < 0 ? undefined : stage,
    more: missing.reduce((sum, count) => sum + count, 0),
  };
}

/** What is left of a route. */
export const remainingOf = (route: Route, decisions: readonly Decided[]): Route => ({
  ...route,
  stages: route.stages.map((stage, index) => {
    const { onePersonFillsSeveral } = route;
    const missing = missingIn({ stage, onePersonFillsSeveral }, approvalsAt(index, decisions));
    return stage.map((part, position) => ({ ...part, count: missing[position] ?? 0 }));
  }),
});

const approvalsAt = <D extends Decided>(index: number, decisions: readonly D[]): D[] =>
  decisions.filter(({ verdict, stage }) => verdict === 'approve' && stage === index);

/** How a stage stands, and who approved as what. */
export type StageProgress = {
  readonly state: 'met' | 'open' | 'waiting';
  readonly parts: readonly {
    readonly part: Route['stages'][number][number];
    readonly approvals: readonly TakenDecision[];
  }[];
};

/** Each stage of a request, as it was decided: for those who look at it. */
export function stagesOf({ route, stage: current, decisions, status }: ApprovalRequest): StageProgress[] {
  const { onePersonFillsSeveral } = route;
  return route.stages.map((stage, index) => {
    const filled = filledBy({ stage, onePersonFillsSeveral }, approvalsAt(index, decisions));
    const isMet = stage.every(({ count }, part) => filled[part]?.length === count);
    return {
      state: isMet ? 'met' : status === 'open' && index === current ? 'open' : 'waiting',
      parts: stage.map((part, position) => ({ part, approvals: filled[position] ?? [] })),
    };
  });
}
