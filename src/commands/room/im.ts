import type { Given, Person } from '@finos/symphony-bdk-core';
import { createIm, imParams, LONGEST_ROOM_NAME } from '../../changes/index.ts';
import type { CommandName } from '../../names.ts';
import type { Plan } from '../../plans/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';

export const im = command({
  name: 'im',
  example: '/im @Jane Doe @Bob Lee',
  synonyms: ['chat', 'message', 'dm', 'chat with', 'talk to', 'write to'],
  action: 'im.create',
  args: { people: arg.users('arg-im-people').connect('with') },
  plan: ({ people }, { principal }) => [
    createIm({ from: principal, people: people.filter(({ id }) => id !== principal.id) }),
  ],
  reply: 'im/create',
  instead: roomInstead,
});

/** Most pods have no conversations of more than two any more (Symphony REST API, create IM): a private room takes their place. */
function roomInstead({ steps, requester }: Plan): { command: CommandName; given: Given } | undefined {
  const [step] = steps;
  if (step?.problem?.code !== 'pod-refused' || step.problem.status !== 400) return undefined;
  const { people } = imParams.parse(step.change.params);
  if (people.length < 2) return undefined;
  return {
    command: 'room create',
    given: {
      name: [{ kind: 'word', text: nameFor([requester, ...people]), quoted: true }],
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
