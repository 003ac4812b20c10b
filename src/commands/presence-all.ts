import { arg, type SymphonyBdk, type UserId } from '@finos/symphony-bdk-core';
import { type Columns, inProse } from '../replies/index.ts';
import { command } from './command.ts';
import { fileAnswer } from './file-answer.ts';
import { pageOf } from './pages.ts';
import { peopleById } from './people-by-id.ts';
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
  summary: 'List the presence of everyone',
  example: '/presence all --category BUSY',
  action: 'presence.list',
  isPrivate: true,
  args: {
    category: arg.choice('only people with this status', CATEGORIES).optional(),
    csv: arg.flag('as a file'),
  },
  async answer({ category, csv }, { page, kept, services: { pod } }) {
    if (csv)
      return fileAnswer({
        title: `Presence of everyone${category ? `, ${inProse(category)}` : ''}`,
        name: 'presence',
        columns: COLUMNS,
        rows: withNames(await everyone(category, pod), pod),
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
        counts: counts.map((each) => `${inProse(each.category)} ${each.count}`).join(', '),
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

/** Small, for there may be 100,000 of them. `since` in milliseconds since 1970, 0 where nobody can say. */
type Row = { readonly id: UserId; readonly category: string; readonly since: number };

type Everyone = {
  readonly counts: readonly { readonly category: string; readonly count: number }[];
  readonly rows: readonly Row[];
};

/** How many there are of each status, the most frequent first; and those who have the one that is asked for. */
async function everyone(wanted: string | undefined, pod: Pod): Promise<Everyone> {
  const counts = new Map<string, { category: string; count: number }>();
  const rows: Row[] = [];
  for await (const { userId, category: named, timestamp } of pod.presence.listAllUsersPresence()) {
    const counted = counts.get(named) ?? { category: named, count: 0 };
    counts.set(named, counted);
    counted.count += 1;
    const { category } = counted; // one text for all
    const since = category === 'OFFLINE' ? 0 : (timestamp ?? 0);
    if (wanted === undefined || category === wanted) rows.push({ id: userId, category, since });
  }
  return { counts: [...counts.values()].toSorted((a, b) => b.count - a.count), rows };
}

type NamedRow = Row & { readonly name: string; readonly email: string };

/** The rows in the order of the pod's list of users: a look-up of each hundred would be a thousand calls. */
async function* withNames({ rows }: Everyone, pod: Pod): AsyncGenerator<NamedRow, void, undefined> {
  const left = new Map(rows.map((row) => [row.id, row]));
  if (left.size === 0) return;
  for await (const { userSystemInfo, userAttributes } of pod.users.listAllUserDetails()) {
    const row = left.get(userSystemInfo.id);
    if (row === undefined) continue;
    left.delete(row.id);
    const { displayName, emailAddress } = userAttributes;
    yield { ...row, name: displayName ?? String(row.id), email: emailAddress ?? '' };
  }
  // Who joined the firm meanwhile.
  for (const row of left.values()) yield { ...row, name: String(row.id), email: '' };
}

const COLUMNS: Columns<NamedRow> = {
  Name: ({ name }) => name,
  'E-mail': ({ email }) => email,
  Status: ({ category }) => inProse(category),
  Since: ({ since }) => (since === 0 ? undefined : new Date(since)),
};
