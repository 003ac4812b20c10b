import type { CommandName } from '../../names.ts';
import { arg } from '../arg.ts';
import { command, type RowButton } from '../command.ts';
import { givenRequest } from './request-arg.ts';

/** What people call them otherwise. */
const CALLED: Readonly<Record<string, 'waiting' | 'sent' | 'decided'>> = {
  pending: 'waiting',
  mine: 'sent',
  own: 'sent',
  closed: 'decided',
  over: 'decided',
};

export const requests = command({
  name: 'requests',
  example: '/requests waiting',
  synonyms: ['request', 'my requests', 'pending', 'inbox', 'approvals'],
  action: 'requests.list',
  isPrivate: true,
  args: {
    which: arg
      .choice('arg-requests-which', ['waiting', 'sent', 'decided'], (text) => CALLED[text.toLowerCase()])
      .optional()
      .positional(),
    by: arg.user('arg-requests-by').connect('from', 'by', 'of').optional(),
    room: arg.room('arg-requests-room').connect('about', 'for', 'in').optional(),
  },
  rowButton: buttonNamed,
  answer: ({ which, by, room }, context) =>
    context.services.requests.list({ which, by: by?.id, room: room?.id }, context),
});

const ROW_COMMANDS: ReadonlyMap<string, CommandName> = new Map([
  ['approve', 'approve'],
  ['reject', 'reject'],
  ['withdraw', 'withdraw'],
  ['show', 'request info'],
]);

/** `approve-3-R-7K3FQ2`: what, on which page, and which request. */
function buttonNamed(name: string): RowButton | undefined {
  const [, verb = '', page, id = ''] = /^([a-z]+)-(\d{1,6})-(R-\w{6})$/u.exec(name) ?? [];
  const command = ROW_COMMANDS.get(verb);
  if (command === undefined) return undefined;
  // Whoever rejects is asked for a reason first.
  const changes = command === 'approve' || command === 'withdraw';
  return { command, given: givenRequest(id), ...(changes ? { page: Number(page) } : {}) };
}
