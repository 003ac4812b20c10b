import type { Person, V1Session } from '@finos/symphony-bdk-core';
import { deviceOf, shortSession } from '../../queries/user-sessions.ts';
import { phrase } from '../../words/index.ts';
import { arg } from '../arg.ts';
import { command, type Shortcut } from '../command.ts';
import { refuseOtherFirm } from './refuse-other-firm.ts';

// Each has a button.
const MOST_SHOWN = 10;

export const userSessions = command({
  name: 'user sessions',
  example: '/user sessions @Bob Lee',
  synonyms: ['sessions', 'sessions of', 'where is logged in', 'logins'],
  action: 'user.account.read',
  isRare: true,
  isPrivate: true,
  args: { person: arg.user('arg-person').connect('of') },
  resource: ({ person }) => ({ type: 'User', id: person.id }),
  async answer({ person }, context) {
    refuseOtherFirm(person, context);
    const all = await context.services.pod.users.listUserSessions(person.id);
    const sessions = all.toSorted(newestFirst);
    const ids = sessions.map(({ sessionId }) => sessionId);
    const shown = sessions.slice(0, MOST_SHOWN);
    const data = {
      person,
      more: sessions.length - shown.length,
      sessions: shown.map((session) => ({
        name: shortSession(session.sessionId, ids),
        device: deviceOf(session),
        address: session.clientIp ?? '',
        since: session.creationTime ?? 0,
        until: session.expirationDelay ?? 0,
      })),
    };
    if (shown.length === 0) return { template: 'user/no-sessions', data };
    return {
      template: 'user/sessions',
      data,
      shortcuts: shown.map(({ sessionId }) => endOf(sessionId, ids, person)),
    };
  },
});

const newestFirst = (one: V1Session, other: V1Session): number =>
  (other.creationTime ?? 0) - (one.creationTime ?? 0);

const endOf = (id: string, all: readonly string[], { id: userId, displayName }: Person): Shortcut => ({
  command: 'user session end',
  given: {
    user: [{ kind: 'mention', text: `@${displayName}`, userId }],
    session: [{ kind: 'word', text: id, quoted: true }],
  },
  label: phrase('button-end-session', { session: shortSession(id, all) }),
});
