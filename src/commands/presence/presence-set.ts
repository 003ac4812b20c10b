import { PRESENCES, setPresence } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { presenceCalled } from './presence-called.ts';

export const presenceSet = command({
  name: 'presence set',
  example: '/presence set BUSY',
  synonyms: [
    'set my status to',
    'set status to',
    'set my presence to',
    'set presence to',
    'change my status to',
    'my status is',
    'set me to',
    'set presence',
    'set status',
    'set my status',
    'set me',
    'set presence of',
  ],
  action: 'presence.set',
  // Of somebody else it is nothing for those who read along.
  isPrivate: ({ for: person }) => person !== undefined,
  args: {
    category: arg.choice('arg-status', PRESENCES, presenceCalled),
    for: arg.user('arg-presence-for').connect('for', 'of', 'für', 'pour').optional().positional(),
  },
  plan: ({ category, for: person }, { principal }) => [setPresence({ user: person ?? principal, category })],
  reply: 'presence/set',
});
