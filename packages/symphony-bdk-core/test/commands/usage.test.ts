import { expect, test } from '@jest/globals';
import { arg, argumentHelp, type CommandDescription, optionName, usage } from '../../src/index.ts';

const add: CommandDescription = {
  name: 'room add',
  summary: 'Add people to a room',
  example: '/room add @Jane Doe',
  args: {
    members: arg.users('who to add'),
    room: arg.room('which room').optional(),
    reason: arg.text('why', { sample: 'REASON' }).optional().positional(),
    status: arg.choice('a status', ['ON', 'OFF']).optional(),
    readOnly: arg.flag('only owners write'),
    ticket: arg.text('a ticket').optional().setAside(),
  },
};

test('the usage line shows what has to be there, and in brackets what may', () => {
  expect(usage(add)).toBe('/room add @PERSON… [--room ROOM] [REASON] [--status ON|OFF] [--read-only]');
  expect(usage({ ...add, name: 'help', args: {} })).toBe('/help');
});

test('help names every argument without brackets', () => {
  expect(argumentHelp(add)).toEqual([
    { name: '@PERSON…', about: 'who to add', required: true, aside: false },
    { name: '--room ROOM', about: 'which room', required: false, aside: false },
    { name: 'REASON', about: 'why', required: false, aside: false },
    { name: '--status ON|OFF', about: 'a status', required: false, aside: false },
    { name: '--read-only', about: 'only owners write', required: false, aside: false },
    { name: '--ticket TEXT', about: 'a ticket', required: false, aside: true },
  ]);
});

test('an option is named as people write it', () => {
  expect(optionName('crossPod')).toBe('--cross-pod');
  expect(optionName('public')).toBe('--public');
});
