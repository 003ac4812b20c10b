import { type Group, keyOf } from './group.ts';
import type { Escalation, Part, Route, SeenBy, Stage } from './route.ts';

/** The groups whose people count for a part. */
const groupsOfPart = ({ group, escalation, isEscalated }: Part): Group[] =>
  isEscalated && escalation ? [group, escalation.to] : [group];

/** The groups whose people count for a stage, each once. */
export function groupsOf(stage: Stage): Group[] {
  const byKey = new Map(stage.flatMap(groupsOfPart).map((group) => [keyOf(group), group]));
  return [...byKey.values()];
}

/** A part that others may fill, too. */
export type EscalatedPart = Part & { readonly escalation: Escalation };

/** The parts of a stage whose escalation is still to come. */
export const escalationsOf = (stage: Stage): EscalatedPart[] =>
  stage.flatMap(({ escalation, ...part }) =>
    escalation && !part.isEscalated ? [{ ...part, escalation }] : [],
  );

/** The route once the escalations of these parts of a stage have come. */
export const escalate = (
  route: Route,
  stage: number,
  due: readonly EscalatedPart[],
  seenBy?: SeenBy,
): Route => {
  const keys = new Set(due.map(({ group }) => keyOf(group)));
  return {
    ...route,
    stages: route.stages.map((parts, index) =>
      parts.map((part) =>
        index === stage && part.escalation && keys.has(keyOf(part.group))
          ? { ...part, isEscalated: true, ...(seenBy ? { seenBy } : {}) }
          : part,
      ),
    ),
  };
};

/** The route as it is before anything is escalated. */
export const unescalated = (route: Route): Route => ({
  ...route,
  stages: route.stages.map((parts) =>
    parts.map(({ isEscalated: _isEscalated, seenBy: _seenBy, ...part }) => part),
  ),
});

/** What satisfies both: whoever may not decide in place of one group of a part may not do so for the part. */
export function joinEscalations(one?: Escalation, other?: Escalation): Escalation | undefined {
  if (one === undefined || other === undefined || keyOf(one.to) !== keyOf(other.to)) return undefined;
  const after =
    one.after === undefined || other.after === undefined ? undefined : Math.max(one.after, other.after);
  const whenAllAway = one.whenAllAway && other.whenAllAway;
  if (after === undefined && !whenAllAway) return undefined;
  return {
    to: one.to,
    ...(after === undefined ? {} : { after }),
    ...(whenAllAway ? { whenAllAway } : {}),
  };
}
