import {
  ArgumentError,
  isSearchable,
  MIN_LETTERS,
  type UserSearchQuery,
  withoutMarks,
  withoutUnseen,
} from '@finos/symphony-bdk-core';
import { type ArgId, arg } from '../arg.ts';
import { command } from '../command.ts';
import { PAGE_SIZE } from '../pages.ts';

const filter = (about: ArgId) => arg.text(about, { maxLength: 100 }).optional();

export const userFind = command({
  name: 'user find',
  example: '/user find Taylor --title trader',
  synonyms: ['search', 'find person', 'find people', 'search people', 'search for', 'look up', 'lookup'],
  action: 'user.find',
  isPrivate: true,
  args: {
    text: arg.text('arg-person-text', { maxLength: 100 }),
    company: filter('arg-only-company'),
    title: filter('arg-only-title'),
    location: filter('arg-only-location'),
    external: arg.flag('arg-external'),
  },
  needs: ({ external }) => (external ? 'user.find.external' : undefined),
  async answer({ text: typed, company, title, location, external }, { page, services: { pod } }) {
    // Of a mention only the name is searched for.
    const text = withoutMarks(withoutUnseen(typed).replace(/^@/u, ''));
    const filters = given({ company, title, location });
    const isFiltered = Object.keys(filters).length > 0;
    if (!isFiltered && !isSearchable(text))
      throw new ArgumentError(
        { code: 'too-short', about: 'arg-person-text', minLetters: MIN_LETTERS },
        'text',
      );
    const query: UserSearchQuery = { query: text, ...(isFiltered ? { filters } : {}) };
    const search = (number: number) =>
      pod.users.searchUsers(query, { skip: (number - 1) * PAGE_SIZE, limit: PAGE_SIZE, local: !external });
    let results = await search(page);
    const of = Math.max(1, Math.ceil(results.count / PAGE_SIZE));
    const current = Math.min(page, of);
    if (current < page) results = await search(current);
    return {
      template: 'user/find',
      data: {
        text,
        external,
        isFiltered,
        count: results.count,
        users: results.users.map((user) => ({
          name: user.displayName,
          title: user.title ?? '',
          company: user.company ?? '',
          email: user.emailAddress ?? '',
        })),
      },
      pages: { page: current, of },
    };
  },
});

/** Those that were given. */
const given = (filters: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
