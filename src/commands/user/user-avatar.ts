import { lookAtPicture, setAvatar, TOO_LARGE } from '../../changes/index.ts';
import { UserError } from '../../errors.ts';
import { arg } from '../arg.ts';
import type { Occasion } from '../call.ts';
import { command } from '../command.ts';
import { reasonArg } from '../why-args.ts';

export const userAvatar = command({
  name: 'user avatar',
  example: '/user avatar @Bob Lee',
  synonyms: ['avatar', 'picture', 'photo', 'set avatar', 'set picture', 'user picture'],
  action: 'user.avatar',
  isRare: true,
  isPrivate: true,
  form: { refuses: ({ files = [] }) => (files.length === 0 ? { code: 'picture-missing' } : undefined) },
  args: {
    user: arg.user('arg-person').connect('of', 'for'),
    reason: reasonArg.optional(),
  },
  reads: ({ user }) => ({ type: 'User', id: user.id }),
  async plan({ user }, { occasion, services: { pod } }) {
    return [setAvatar({ user, picture: await lookAtPicture(onlyFile(occasion), pod) })];
  },
  reply: 'user/avatar',
});

/** The file that is attached to the command. */
function onlyFile({ stream, files = [] }: Occasion) {
  const [file, another] = files;
  if (file === undefined) throw new UserError({ code: 'picture-missing' });
  if (another !== undefined) throw new UserError({ code: 'pictures-many', count: files.length });
  const { messageId, id, size } = file;
  const name = file.name ?? id;
  // Nothing at all would look like an answer that got lost.
  if (size === 0) throw new UserError({ code: 'picture-unreadable', name });
  // What is too large isn't even read.
  if (size && size >= TOO_LARGE) throw new UserError({ code: 'picture-too-large', name });
  return { streamId: stream.streamId, messageId, file: id, name };
}
