import type { Given, Person } from '@finos/symphony-bdk-core';
import { createIm, imBetweenParams, LONGEST_ROOM_NAME, openImBetween } from '../../changes/index.ts';
import type { CommandName } from '../../names.ts';
import type { Plan } from '../../plans/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';

export const im = command({
  name: 'im',
  example: '/im @Bob Lee @Nina Patel',
  synonyms: ['chat', 'message', 'dm', 'chat with', 'talk to', 'write to'],
  action: 'im.create',
  isPrivate: ({ people }) => people !== undefined,
  args: {
    people: arg.users('arg-im-people').connect('with'),
    withoutMe: arg.flag('arg-without-me'),
  },
  plan({ people, withoutMe }, { principal }) {
    const others = people.filter(({ id }) => id !== principal.id);
    return [withoutMe ? openImBetween({ people: others }) : createIm({ from: principal, people: others })];
  },
  reply: 'im/create',
  instead: roomInstead,
});

/** Most pods have no conversations of more than two any more (Symphony REST API, create IM): a private room takes their place. */
function roomInstead({ steps, requester }: Plan): { command: CommandName; given: Given } | undefined {
  const [step] = steps;
  if (step?.problem?.code !== 'pod-refused' || step.problem.status !== 400) return undefined;
  const isBetween = step.change.kind === 'im.between';
  const { people } = imBetweenParams.parse(step.change.params);
  if (people.length < (isBetween ? 3 : 2)) return undefined;
  return {
    command: 'room create',
    given: {
      name: [{ kind: 'word', text: nameFor(isBetween ? people : [requester, ...people]), quoted: true }],
      members: people.map(({ id, displayName }) => ({
        kind: 'mention',
        text: `@${displayName}`,
        userId: id,
      })),
    },
  };
}

/** Their first names, as many as a room's name has space for: `Jane, Bob, Dave +3`. */
function nameFor(people: readonly Person[]): string {
  const names = people.map(({ displayName }) => displayName.trim().split(/\s+/u)[0] ?? '');
  for (let count = names.length; count > 1; count -= 1) {
    const rest = names.length - count;
    const name = `${names.slice(0, count).join(', ')}${rest > 0 ? ` +${rest}` : ''}`;
    if (name.length <= LONGEST_ROOM_NAME) return name;
  }
  return (names[0] ?? '').slice(0, LONGEST_ROOM_NAME);
}
