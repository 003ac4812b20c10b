import { toUserId, type V2UserAttributes } from '@finos/symphony-bdk-core';
import { answerOf, type LiveCheck } from './live-check.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
// Of no pod: the part that names the pod is 0.
const NOBODY = toUserId(1);
const WIDE_PAGE = 1_000;

export const accountChecks: readonly LiveCheck[] = [
  {
    name: 'the account of a user that does not exist',
    look: ({ bdk }) => answerOf(bdk.users.getUserDetail(NOBODY)),
  },
  {
    name: 'an update that names one attribute',
    async look({ bdk, accounts: [account] }) {
      const before = (await bdk.users.getUserDetail(account.id)).userAttributes;
      const answer = await answerOf(
        bdk.users.update(account.id, { displayName: before.displayName ?? account.displayName }),
      );
      if (answer !== 'accepted') return answer;
      const now = (await bdk.users.getUserDetail(account.id)).userAttributes;
      const lost = Object.keys(before).filter((key) => isThere(before, key) && !isThere(now, key));
      if (lost.length === 0) return 'leaves the others as they are';
      await bdk.users.update(account.id, writable(before));
      return `empties the others: ${lost.join(', ')} (put back)`;
    },
  },
  {
    name: 'an e-mail address that another account has',
    async look({ bdk, accounts: [account, another] }) {
      if (another === undefined) return 'not tried: name a second account';
      const before = (await bdk.users.getUserDetail(account.id)).userAttributes;
      const { emailAddress = null } = (await bdk.users.getUserDetail(another.id)).userAttributes;
      const answer = await answerOf(bdk.users.update(account.id, { ...writable(before), emailAddress }));
      if (answer !== 'accepted') return answer;
      await bdk.users.update(account.id, writable(before));
      return 'accepted (put back)';
    },
  },
  {
    name: 'the unit of suspendedUntil',
    async look({ bdk, accounts: [account] }) {
      const until = Date.now() + HOUR_MS;
      const answer = await answerOf(
        bdk.users.suspendUser(account.id, { until, reason: 'steward doctor --live' }),
      );
      if (answer !== 'accepted') return answer;
      try {
        const { suspended, suspendedUntil } = await bdk.users.getStatus(account.id);
        if (!suspended) return 'not milliseconds: the account is not suspended';
        return suspendedUntil && Math.abs(suspendedUntil - until) < DAY_MS
          ? 'milliseconds'
          : `not milliseconds: ${until} is shown as ${suspendedUntil}`;
      } finally {
        await bdk.users.unsuspendUser(account.id);
      }
    },
  },
  {
    name: `a page of ${WIDE_PAGE} of the user search`,
    look: ({ bdk, accounts: [account] }) =>
      answerOf(bdk.users.searchUsers({ query: account.displayName }, { limit: WIDE_PAGE })),
  },
  {
    name: 'a logout of one of two sessions',
    async look({ bdk, another }) {
      await another.sessions.getSession();
      await another.sessions.logout();
      const tokens = bdk.auth.present();
      await bdk.sessions.getSession();
      return tokens === bdk.auth.present() ? 'leaves the other one alone' : 'ends the other one, too';
    },
  },
  {
    name: 'setting the presence OFFLINE',
    async look({ bdk }) {
      const { category } = await bdk.presence.getPresence();
      const answer = await answerOf(bdk.presence.setPresence('OFFLINE'));
      const shown = (await bdk.presence.getPresence()).category;
      await answerOf(bdk.presence.setPresence(category));
      return answer === 'accepted' ? `accepted, and shown as ${shown}` : answer;
    },
  },
];

const isThere = (attributes: V2UserAttributes, key: string): boolean => {
  const value = new Map<string, unknown>(Object.entries(attributes)).get(key);
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
};

// Keys are changed by actions, and the type of an account not at all.
function writable({
  accountType: _type,
  currentKey: _current,
  previousKey: _previous,
  ...attributes
}: V2UserAttributes): V2UserAttributes {
  return attributes;
}
