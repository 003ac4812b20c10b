import { phrase } from '../../words/index.ts';
import { command } from '../command.ts';
import { reasonLine } from '../why-args.ts';

export const stewardStop = command({
  name: 'steward stop',
  example: '/steward stop wrong people are removed',
  synonyms: ['emergency stop', 'halt', 'kill switch'],
  action: 'effects.control',
  isRare: true,
  args: { reason: reasonLine },
  async act({ reason }, { principal, occasion, services: { effects } }) {
    const by = await effects.stop(principal, { event: occasion.key, reason });
    const sentence =
      by.id === principal.id
        ? phrase('effects-now-stopped')
        : phrase('effects-already-stopped', { person: by });
    return { kind: 'answer', answer: { template: 'steward/effects', data: { sentence } } };
  },
});
