import { phrase } from '../../words/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';

export const delegateAccept = command({
  name: 'delegate accept',
  example: '/delegate accept @Jane Doe',
  synonyms: ['accept delegation'],
  action: 'delegate',
  isRare: true,
  isPrivate: true,
  args: { person: arg.user('arg-delegated-by').optional().positional() },
  async act({ person: other }, { principal: by, occasion, services: { delegations } }) {
    const { principal, until } = await delegations.accept({ by, other, event: occasion.key });
    const sentence = phrase('delegation-active-told', { principal, until: { time: until } });
    return { kind: 'answer', answer: { template: 'request/passed-on', data: { sentence } } };
  },
});
