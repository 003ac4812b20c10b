import { endSession } from '../../changes/index.ts';
import { UserError } from '../../errors.ts';
import { deviceOf, sessionNamed, shortSession } from '../../queries/user-sessions.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { reasonArg } from '../why-args.ts';

export const userSessionEnd = command({
  name: 'user session end',
  example: '/user session end @Bob Lee 3f2a91c4',
  synonyms: ['end session', 'close session', 'session end'],
  action: 'user.session.end',
  isRare: true,
  isPrivate: true,
  form: { subject: 'user' },
  args: {
    user: arg.user('arg-person'),
    session: arg.word('arg-session', { maxLength: 200, sample: 'SESSION' }),
    reason: reasonArg.optional(),
  },
  reads: ({ user }) => ({ type: 'User', id: user.id }),
  async plan({ user, session: text }, { services: { pod } }) {
    const sessions = await pod.users.listUserSessions(user.id);
    const session = sessionNamed(text, sessions);
    if (session === undefined) throw new UserError({ code: 'no-session', person: user, text });
    const { sessionId, creationTime } = session;
    const ids = sessions.map((each) => each.sessionId);
    return [
      endSession({
        user,
        session: sessionId,
        name: shortSession(sessionId, ids),
        device: deviceOf(session),
        ...(creationTime ? { since: creationTime } : {}),
      }),
    ];
  },
  reply: 'user/standing',
});
