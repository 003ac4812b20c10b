import type { SymphonyBdk, UserId } from '@finos/symphony-bdk-core';
import { peopleById } from '../../queries/people-by-id.ts';
import type { Columns } from '../../replies/index.ts';
import { phrase } from '../../words/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { fileAnswer } from '../file-answer.ts';
import { pageOf } from '../pages.ts';
import { presenceCalled } from './presence-called.ts';
import { createPresenceList, type PresenceList } from './presence-list.ts';
import { presenceRow } from './presence-row.ts';

/** What the pod may say of somebody; the list in its specification is not closed, so that other statuses are shown, too. */
const CATEGORIES = [
  'AVAILABLE',
  'BUSY',
  'DO_NOT_DISTURB',
  'ON_THE_PHONE',
  'BE_RIGHT_BACK',
  'IN_A_MEETING',
  'AWAY',
  'OUT_OF_OFFICE',
  'OFF_WORK',
  'OFFLINE',
] as const;

export const presenceAll = command({
  name: 'presence all',
  example: '/presence all BUSY',
  synonyms: ['everyone', 'everybody', 'all presences'],
  action: 'presence.list',
  isRare: true,
  isPrivate: true,
  mayTakeLong: true,
  args: {
    category: arg.choice('arg-only-status', CATEGORIES, presenceCalled).optional().positional(),
    csv: arg.flag('arg-csv'),
  },
  async answer({ category, csv }, { page, kept, services: { pod } }) {
    if (csv)
      return fileAnswer({
        title: category
          ? phrase('presence-file-of', { presence: phrase('presence-name', { category }) })
          : phrase('presence-file'),
        name: 'file-presence',
        columns: COLUMNS,
        rows: withNames(category, pod),
      });
    const { counts, rows } = await kept(() => everyone(category, pod));
    const { items, pages } = pageOf(rows, page);
    const people = await peopleById(
      items.map(({ id }) => id),
      pod,
    );
    return {
      template: 'presence/all',
      data: {
        count: rows.length,
        category: category ?? '',
        counts: counts.map(({ category, count }) =>
          phrase('presence-count', { presence: phrase('presence-name', { category }), count }),
        ),
        found: items.map((row) => ({
          name: people.get(row.id)?.displayName ?? String(row.id),
          ...presenceRow(row),
        })),
      },
      pages,
    };
  },
});

type Pod = Pick<SymphonyBdk, 'presence' | 'users'>;

type Everyone = {
  readonly counts: readonly { readonly category: string; readonly count: number }[];
  readonly rows: PresenceList;
};

/** How many there are of each status, the most frequent first; and those who have the one that is asked for. */
async function everyone(wanted: string | undefined, pod: Pod): Promise<Everyone> {
  const counts = new Map<string, { category: string; count: number }>();
  const rows = createPresenceList();
  for await (const { userId: id, category, timestamp } of pod.presence.listAllUsersPresence()) {
    const counted = counts.get(category) ?? { category, count: 0 };
    counts.set(category, counted);
    counted.count += 1;
    if (wanted !== undefined && category !== wanted) continue;
    rows.add({ id, category, since: category === 'OFFLINE' ? 0 : (timestamp ?? 0) });
  }
  return { counts: [...counts.values()].toSorted((a, b) => b.count - a.count), rows };
}

type NamedRow = {
  readonly category: string;
  readonly since: number;
  readonly name: string;
  readonly email: string;
};

/** The rows in the order of the pod's list of users: a look-up of each hundred would be a thousand calls. */
async function* withNames(wanted: string | undefined, pod: Pod): AsyncGenerator<NamedRow, void, undefined> {
  const { rows } = await everyone(wanted, pod);
  const left = new Map<UserId, number>();
  for (let index = 0; index < rows.length; index += 1) left.set(rows.at(index).id, index);
  if (left.size === 0) return;
  for await (const { userSystemInfo, userAttributes } of pod.users.listAllUserDetails()) {
    const { id } = userSystemInfo;
    const index = left.get(id);
    if (index === undefined) continue;
    left.delete(id);
    const { displayName, emailAddress } = userAttributes;
    yield { ...rows.at(index), name: displayName ?? String(id), email: emailAddress ?? '' };
  }
  // Who joined the firm meanwhile.
  for (const [id, index] of left) yield { ...rows.at(index), name: String(id), email: '' };
}

const COLUMNS: Columns<NamedRow> = [
  ['label-name', ({ name }) => name],
  ['label-email', ({ email }) => email],
  ['label-presence', ({ category }) => phrase('presence-name', { category })],
  ['label-since', ({ since }) => (since === 0 ? undefined : new Date(since))],
];
