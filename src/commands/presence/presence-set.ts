import { PRESENCES, setPresence } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';

export const presenceSet = command({
  name: 'presence set',
  example: '/presence set BUSY',
  synonyms: ['set presence', 'set status', 'set my status', 'set me'],
  action: 'presence.set',
  args: { category: arg.choice('arg-status', PRESENCES) },
  plan: ({ category }, { principal }) => [setPresence({ user: principal, category })],
  reply: 'presence/set',
});
