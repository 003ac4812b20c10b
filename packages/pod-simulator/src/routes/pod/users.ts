import { z } from 'zod';
import type { Host } from '../../host.ts';
import { invalid } from '../../refusal.ts';
import { isCrossPodEntitled, isExternalTo, type User } from '../../world/user.ts';
import { type App, type Call, flagOf, nothing, pageOf, podCaller, readJson } from '../http.ts';
import { countPage } from '../take-page.ts';
import { lookUp } from './user-look-up.ts';
import { userV2 } from './user-views.ts';

const text = z.string().optional();

const filtersBody = z.object({
  accountTypes: z.array(z.enum(['NORMAL', 'SYSTEM', 'SDL'])).optional(),
  title: text,
  company: text,
  location: text,
  marketCoverage: text,
  responsibility: text,
  function: text,
  instrument: text,
});

const searchBody = z.object({ query: z.string(), filters: filtersBody.optional() });

type Filters = z.output<typeof filtersBody>;

/** Finding people. */
export function userRoutes(app: App, host: Host): void {
  app.post('/pod/v1/user/search', async (c) => {
    const caller = podCaller(host, c);
    const local = flagOf(c, 'local');
    const { skip, limit } = pageOf(c, { usual: 50, most: 1000 });
    const search = await readJson(c, searchBody);
    const filters = search.filters ?? {};
    const words = search.query.toLowerCase().split(/\s+/);
    const everybody = local ? host.world.users.ofTenant(caller.tenantId) : host.world.users.all();
    // Decision: "fuzzy" is every word of the query somewhere in the names or the email.
    const { count, page } = countPage(everybody, { skip, limit }, (user) => {
      const text = host.world.users.soughtText(user);
      return isVisible(user, caller) && words.every((word) => text.includes(word)) && passes(user, filters);
    });
    if (count === 0) return nothing(c);
    const users = page.map((user) => userV2(user, caller, { withoutEmail: true }));
    return c.json({ count, skip, limit, searchQuery: search, users });
  });

  app.get('/pod/v3/users', (c) => {
    const caller = podCaller(host, c);
    const { users, errors } = find(c, caller, 100);
    if (users.length === 0 && errors.length === 0) return nothing(c);
    return c.json({
      users: users.map((user) => userV2(user, caller)),
      errors: errors.length > 0 ? errors : null,
    });
  });

  app.get('/pod/v2/user', (c) => {
    const caller = podCaller(host, c);
    const { users, errors } = find(c, caller, 1);
    if (errors.length > 0) throw invalid('The id or email is not valid');
    const [user] = users;
    return user ? c.json(userV2(user, caller)) : nothing(c);
  });

  function find(c: Call, caller: User, most: number) {
    const local = flagOf(c, 'local');
    const wanted = {
      uid: c.req.query('uid'),
      email: c.req.query('email'),
      username: c.req.query('username'),
    };
    const found = lookUp(host.world.users, wanted, { local, most });
    // Who may not look across pods gets an empty answer, even about colleagues.
    if (!local && !isCrossPodEntitled(caller)) return { users: [], errors: [] };
    const active = c.req.query('active') ? flagOf(c, 'active') : undefined;
    return {
      errors: found.errors,
      users: found.users.filter(
        (user) =>
          (!local || !isExternalTo(caller, user)) &&
          (active === undefined || active === (user.status === 'ENABLED')),
      ),
    };
  }
}

const isVisible = (user: User, caller: User) =>
  user.status === 'ENABLED' && (!isExternalTo(caller, user) || isCrossPodEntitled(caller));

function passes(user: User, { accountTypes, ...wanted }: Filters): boolean {
  if (!(accountTypes ?? ['NORMAL', 'SYSTEM']).includes(user.accountType)) return false;
  const known: Record<string, string | readonly string[] | undefined> = {
    title: user.title,
    company: user.company,
    location: user.location,
    marketCoverage: user.profile.marketCoverage,
    responsibility: user.profile.responsibility,
    function: user.profile.function,
    instrument: user.profile.instrument,
  };
  return Object.entries(wanted).every(([name, value]) => {
    const values = [known[name] ?? []].flat();
    return !value || values.some((text) => text.toLowerCase().includes(value.toLowerCase()));
  });
}
