import { arg } from '@finos/symphony-bdk-core';
import { PRESENCES, setPresence } from '../../changes/index.ts';
import { command } from '../command.ts';

export const presenceSet = command({
  name: 'presence set',
  summary: 'Set your own presence',
  example: '/presence set BUSY',
  synonyms: ['set presence', 'set status', 'set my status', 'set me'],
  action: 'presence.set',
  args: { category: arg.choice('your new status', PRESENCES) },
  plan: ({ category }, { principal }) => [setPresence({ user: principal, category })],
  reply: 'presence/set',
});
