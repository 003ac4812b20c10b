import { labelledForm } from '../../src/conversation/buttons.ts';
import { ownWords, phrase } from '../../src/words/index.ts';
import { AT, personNamed } from './sample-plan.ts';

type Data = Readonly<Record<string, unknown>>;

/** For every template that answers about users, roles and Steward itself: what the command gives it, in several variants. */
export const userAnswers: Readonly<Record<string, (name: string) => readonly Data[]>> = {
  'role/list': (name) => {
    const role = { id: name, name, people: true, services: true, actions: [name, name] };
    const roles = [role, { ...role, people: false, actions: [] }, { ...role, services: false }];
    return [{ roles }, { roles: [] }];
  },
  'status/status': (name) => {
    const well = {
      name,
      id: '13537736917001',
      roles: [name, name],
      areRolesKnown: true,
      loggedInAt: AT,
      sessionAge: 7_200_000,
      feed: 'reading',
      lastReadAt: AT,
      readAge: 900,
      failures: 0,
    };
    const check = { what: 'Agent', about: name, trouble: '', ms: 7 };
    const bad = ['silent', 'ill', 'refuses'].map((trouble) => ({ ...check, about: '', trouble }));
    return [
      { ...well, checks: [check] },
      { ...well, roles: [], checks: [check] },
      {
        ...well,
        roles: [],
        areRolesKnown: false,
        loggedInAt: 0,
        sessionAge: 0,
        feed: 'backing-off',
        lastReadAt: 0,
        readAge: 0,
        failures: 3,
        checks: bad,
      },
    ];
  },
  'user/features': (name) => {
    const feature = { name, words: name, isOn: true };
    const features = [feature, { ...feature, isOn: false }];
    const person = personNamed(name);
    return [
      { person, onCount: 1, offCount: 1, features },
      { person, onCount: 0, offCount: 0, features: [] },
    ];
  },
  'user/find': (name) => {
    const user = { name, title: name, company: name, email: name };
    const users = [user, { ...user, title: '', email: '' }];
    const asked = { text: name, external: false, isFiltered: false };
    return [
      { ...asked, count: 1, users: [user] },
      { ...asked, count: 2, users },
      { ...asked, count: 0, users: [] },
      { ...asked, isFiltered: true, count: 0, users: [] },
      { ...asked, isFiltered: true, external: true, count: 0, users: [] },
    ];
  },
  'user/info': (name) => {
    const person = {
      id: '13537736917016',
      name,
      isExternal: false,
      title: name,
      department: name,
      company: name,
      location: name,
      email: name,
      presence: 'IN_A_MEETING',
      account: undefined,
      isRefused: false,
    };
    const account = {
      kind: 'person',
      state: 'SUSPENDED',
      suspendedUntil: AT,
      suspensionReason: ownWords(name),
      isOver: false,
      roles: [name, name],
      createdAt: AT,
      lastLoginAt: AT,
      groups: 1,
      sessions: 2,
    };
    const bare = { title: '', department: '', company: '', location: '', email: '', presence: '' };
    const never = { suspendedUntil: 0, suspensionReason: '', roles: [], createdAt: 0, lastLoginAt: 0 };
    return [
      person,
      { ...person, ...bare, isExternal: true },
      { ...person, isRefused: true },
      { ...person, account },
      { ...person, account: { ...account, isOver: true } },
      { ...person, account: { ...account, ...never, kind: 'service', state: 'ENABLED' } },
    ];
  },
  'user/list': (name) => {
    const account = { name, email: name, kind: 'person', state: 'ENABLED', lastLoginAt: AT };
    const accounts = [account, { ...account, email: '', kind: 'service', state: 'DISABLED', lastLoginAt: 0 }];
    return [
      { conditions: [], isFirst: true, accounts },
      { conditions: [name, name], isFirst: false, accounts },
      { conditions: [], isFirst: true, accounts: [] },
      { conditions: [name], isFirst: true, accounts: [] },
      { conditions: [], isFirst: false, accounts: [] },
    ];
  },
  'user/roles': (name) => [
    { person: personNamed(name), roles: [{ id: name, name }] },
    { person: personNamed(name), roles: [] },
  ],
  'user/sessions': (name) => {
    const session = { name: '3f2a91c4', device: name, address: name, since: AT, until: AT };
    const person = personNamed(name);
    const buttons = labelledForm('token', [{ name: 'run-0', look: 'secondary', label: name }], {
      isReusable: true,
    });
    const sessions = [session, { ...session, device: '', address: '', since: 0, until: 0 }];
    return [
      { person, sessions, more: 0, buttons },
      { person, sessions, more: 3, buttons },
    ];
  },
  'user/no-sessions': (name) => [{ person: personNamed(name), sessions: [], more: 0 }],
  'user/trail': (name) => {
    const change = phrase('user-trail-change', { attribute: name, values: `${name} → ${name}` });
    const item = { at: AT, who: name, what: name, about: name, change };
    const items = [item, { at: 0, who: '', what: '', about: '', change: '' }];
    const title = phrase('user-trail-title', { name });
    const usual = { title, initiator: '', about: '', since: AT, until: AT, isFirst: true, items: [] };
    return [
      { ...usual, items },
      { ...usual, initiator: name, isFirst: false, items },
      { ...usual, about: name, items },
      usual,
      { ...usual, initiator: name },
      { ...usual, about: name },
      { ...usual, initiator: name, about: name },
      { ...usual, initiator: name, isFirst: false },
    ];
  },
};
