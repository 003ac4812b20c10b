import { phrase } from '../../words/index.ts';
import { command } from '../command.ts';

export const stewardResume = command({
  name: 'steward resume',
  example: '/steward resume',
  action: 'effects.control',
  isRare: true,
  isPrivate: false,
  args: {},
  async act(_, { principal, occasion, facts, services: { administrators, effects } }) {
    await administrators.require(principal, facts);
    const other = await effects.resume(principal, occasion.key);
    const sentence =
      other === undefined
        ? phrase('effects-one-more-resumes')
        : phrase('effects-now-resumed', { person: other });
    return { kind: 'answer', answer: { template: 'steward/effects', data: { sentence, why: '' } } };
  },
});
