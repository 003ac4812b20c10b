import type { Group, Part, Route } from '../routes/index.ts';
import { type Phrase, phrase, type Value } from '../words/index.ts';

/** What a group is called by: a room, a role, the addresses of people. */
function namesOf(group: Group): readonly Value[] {
  switch (group.kind) {
    case 'members':
      return [group.room];
    case 'role':
      return [group.role];
    case 'people':
      return group.emails;
    case 'directory':
      return [group.name];
    default:
      return [''];
  }
}

/** A group as a whole: “the administrators”. */
export const groupPhrase = (group: Group): Phrase =>
  phrase('approver-group', { kind: group.kind, name: namesOf(group) });

/** So many of a group: “2 owners of the room”. */
export const partPhrase = ({ group, count }: Pick<Part, 'group' | 'count'>): Phrase =>
  phrase('approver-part', { kind: group.kind, count, name: namesOf(group) });

/** Whose approval a route takes, stage after stage. */
export function neededPhrase({ stages }: Pick<Route, 'stages'>): Phrase {
  const [first, ...others] = stages.map((stage) =>
    phrase('needed-approval', { parts: stage.map(partPhrase) }),
  );
  if (first === undefined) throw new Error('A route has a stage.');
  return others.reduce<Phrase>((before, after) => phrase('needed-approval-then', { before, after }), first);
}
