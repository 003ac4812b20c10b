import { z } from 'zod';
import type { Host } from '../../host.ts';
import { forbidden, invalid } from '../../refusal.ts';
import { isCrossPodEntitled, isExternalTo, isUserProvisioner, type User } from '../../world/user.ts';
import { type App, type Call, flagOf, nothing, pageOf, podCaller, readJson, userIdFrom } from '../http.ts';
import { lookUp } from './user-look-up.ts';
import { userV2, v2UserDetail } from './user-views.ts';

const searchBody = z.object({
  query: z.string(),
  filters: z
    .object({
      accountTypes: z.array(z.string()).optional(),
      title: z.string().optional(),
      company: z.string().optional(),
      location: z.string().optional(),
    })
    .nullish(),
});

type Search = z.output<typeof searchBody>;

/** Finding people. */
export function userRoutes(app: App, host: Host): void {
  app.post('/pod/v1/user/search', async (c) => {
    const caller = podCaller(host, c);
    const local = flagOf(c, 'local');
    const { skip, limit } = pageOf(c, { usual: 50, most: 1000 });
    const search = await readJson(c, searchBody);
    const found = [...host.world.users.all()].filter(
      (user) => isVisible(user, caller, local) && answers(user, search),
    );
    if (found.length === 0) return nothing(c);
    return c.json({
      count: found.length,
      skip,
      limit,
      searchQuery: search,
      users: found.slice(skip, skip + limit).map((user) => userV2(user, caller, { withoutEmail: true })),
    });
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

  app.get('/pod/v2/admin/user/:uid', (c) => {
    const caller = podCaller(host, c);
    if (!isUserProvisioner(caller)) throw forbidden();
    const user = host.world.users.known(userIdFrom(c.req.param('uid')));
    if (isExternalTo(caller, user)) throw invalid(`User ${user.id} does not belong to this pod`);
    return c.json(v2UserDetail(user));
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
    const onlyActive = flagOf(c, 'active');
    return {
      errors: found.errors,
      users: found.users.filter(
        (user) => (!local || !isExternalTo(caller, user)) && (!onlyActive || user.status === 'ENABLED'),
      ),
    };
  }
}

function isVisible(user: User, caller: User, local: boolean): boolean {
  if (user.status === 'DISABLED') return false;
  return !isExternalTo(caller, user) || (!local && isCrossPodEntitled(caller));
}

/** Decision: "fuzzy" is every word of the query somewhere in the names or the email. */
function answers(user: User, { query, filters }: Search): boolean {
  const { displayName, firstName = '', lastName = '', email, accountType } = user;
  if (!(filters?.accountTypes ?? ['NORMAL', 'SYSTEM']).includes(accountType)) return false;
  for (const field of ['title', 'company', 'location'] as const) {
    const wanted = filters?.[field];
    if (wanted && !user[field]?.toLowerCase().includes(wanted.toLowerCase())) return false;
  }
  const text = `${displayName} ${firstName} ${lastName} ${email}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
