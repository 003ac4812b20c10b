import { invalid } from '../refusal.ts';
import { placeOf } from './sorted.ts';
import type { User } from './user.ts';
import { type Attributes, assignAttributes } from './user-attributes.ts';

export type Users = ReturnType<typeof createUsers>;

/** All people and service accounts this pod knows, its own and those of other pods. */
export function createUsers() {
  const byId = new Map<number, User>();
  const byTenant = new Map<number, User[]>();
  const byUsername = new Map<string, User>();
  const byEmail = new Map<string, User>();
  const byDisplayName = new Map<string, User[]>();
  const soughtTexts = new Map<User, string>();
  const nextIds = new Map<number, number>();
  let longestDisplayName = 0;

  function enter(user: User): void {
    byUsername.set(user.username.toLowerCase(), user);
    byEmail.set(user.email.toLowerCase(), user);
    const name = user.displayName.toLowerCase();
    byDisplayName.set(name, [...(byDisplayName.get(name) ?? []), user]);
    longestDisplayName = Math.max(longestDisplayName, name.length);
  }

  function withdraw(user: User): void {
    byUsername.delete(user.username.toLowerCase());
    byEmail.delete(user.email.toLowerCase());
    const name = user.displayName.toLowerCase();
    byDisplayName.set(
      name,
      (byDisplayName.get(name) ?? []).filter((namesake) => namesake !== user),
    );
    soughtTexts.delete(user);
  }

  /** Usernames and email addresses are unique; `own` may keep its own. */
  function checkFree(username: string, email: string, own?: User): void {
    const named = byUsername.get(username.toLowerCase());
    if (named && named !== own) throw invalid(`Username ${username} is taken`);
    const addressed = byEmail.get(email.toLowerCase());
    if (addressed && addressed !== own) throw invalid(`Email address ${email} is taken`);
  }

  return {
    add(user: User): User {
      if (byId.has(user.id)) throw invalid(`User id ${user.id} is taken`);
      checkFree(user.username, user.email);
      byId.set(user.id, user);
      const colleagues = byTenant.get(user.tenantId) ?? [];
      colleagues.splice(
        placeOf(colleagues, ({ id }) => id >= user.id),
        0,
        user,
      );
      byTenant.set(user.tenantId, colleagues);
      enter(user);
      return user;
    },
    /** Replaces what is known about somebody. */
    assign(user: User, attributes: Attributes): void {
      checkFree(attributes.userName, attributes.emailAddress, user);
      withdraw(user);
      assignAttributes(user, attributes);
      enter(user);
    },
    /** The lowest free id from `first` on. */
    nextId(first: number): number {
      let id = Math.max(first, nextIds.get(first) ?? first);
      while (byId.has(id)) id += 1;
      nextIds.set(first, id + 1);
      return id;
    },
    all: () => byId.values(),
    /** Those of one pod, by ascending id. */
    ofTenant: (tenantId: number): readonly User[] => byTenant.get(tenantId) ?? [],
    byId: (id: number) => byId.get(id),
    byUsername: (username: string) => byUsername.get(username.toLowerCase()),
    byEmail: (email: string) => byEmail.get(email.toLowerCase()),
    byDisplayName: (name: string): readonly User[] => byDisplayName.get(name.toLowerCase()) ?? [],
    longestDisplayName: () => longestDisplayName,
    /** The names and the email in lower case, kept so that a search does not make 100,000 texts. */
    soughtText(user: User): string {
      const known = soughtTexts.get(user);
      if (known !== undefined) return known;
      const { displayName, firstName = '', lastName = '', email } = user;
      const text = `${displayName} ${firstName} ${lastName} ${email}`.toLowerCase();
      soughtTexts.set(user, text);
      return text;
    },
    /** The user, or 400: an unknown id in a request is the caller's mistake. */
    known(id: number): User {
      const user = byId.get(id);
      if (!user) throw invalid(`User ${id} does not exist`);
      return user;
    },
  };
}
