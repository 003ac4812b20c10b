import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { delegationOver } from './delegation-over.ts';

export const delegateEnd = command({
  name: 'delegate end',
  example: '/delegate end',
  synonyms: ['delegate decline', 'end delegation', 'delegate stop'],
  action: 'delegate',
  isRare: true,
  isPrivate: true,
  args: { person: arg.user('arg-delegation-with').optional().positional() },
  async act({ person: other }, { principal: by, occasion, services: { delegations } }) {
    const { principal, delegate } = await delegations.end({ by, other, event: occasion.key });
    const sentence = delegationOver({ principal, delegate }, by);
    return { kind: 'answer', answer: { template: 'request/passed-on', data: { sentence } } };
  },
});
