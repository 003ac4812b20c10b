import { invalid } from '../../refusal.ts';
import type { User } from '../../world/user.ts';
import type { Users } from '../../world/users.ts';

type Wanted = { uid: string | undefined; email: string | undefined; username: string | undefined };
type LookUpError = { error: string; id?: string; email?: string };

const badFormat = 'invalid.format';

/** Users by exactly one kind of comma list. Malformed entries become errors, unknown ones are just absent. */
export function lookUp(
  users: Users,
  { uid, email, username }: Wanted,
  { local, most }: { local: boolean; most: number },
): { users: User[]; errors: LookUpError[] } {
  const given = [uid, email, username].filter((list) => list !== undefined && list !== '');
  const [list] = given;
  if (list === undefined || given.length > 1)
    throw invalid('Exactly one of uid, email, username is required');
  if (username && !local) throw invalid('username needs local=true');
  const entries = list.split(',').map((entry) => entry.trim());
  if (entries.length > most) throw invalid(`At most ${most} users can be looked up at once`);

  const found = new Set<User>();
  const errors: LookUpError[] = [];
  for (const entry of entries) {
    if (uid && !/^\d{1,18}$/.test(entry)) errors.push({ error: badFormat, id: entry });
    else if (email && !/^[^\s@]+@[^\s@]+$/.test(entry)) errors.push({ error: badFormat, email: entry });
    else {
      const user = uid ? users.byId(Number(entry)) : email ? users.byEmail(entry) : users.byUsername(entry);
      if (user) found.add(user);
    }
  }
  return { users: [...found], errors };
}
