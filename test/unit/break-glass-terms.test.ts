import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import { NO_DIRECTORY, readRoutes } from '../../src/routes/index.ts';

const HOUR = 3_600_000;

const PEOPLE = 'breakGlass:\n  people: [Bob@acme.example]\n';
const BOTH = `${PEOPLE}  actions: [room.member.add]\n`;

const read = (text: string) => readRoutes(text, NO_DIRECTORY);

test('who may break glass is nobody unless the file says so', () => {
  expect(read('routes: {}\n')).toEqual({ routes: new Map(), breakGlass: undefined, faults: [] });
});

test('it lasts an hour, and administrators review it, unless the file says otherwise', () => {
  const people = ['bob@acme.example'];
  const actions = ['room.member.add'];
  expect(read(BOTH)).toMatchObject({
    faults: [],
    breakGlass: { people, actions, lasts: HOUR, review: { kind: 'administrators' } },
  });
  expect(read(`${BOTH}  lasts: 4h\n  review: role COMPLIANCE_OFFICER\n`)).toMatchObject({
    faults: [],
    breakGlass: { people, actions, lasts: 4 * HOUR, review: { kind: 'role', role: 'COMPLIANCE_OFFICER' } },
  });
});

describe('is refused with the line', () => {
  test.each([
    [
      'a role',
      'breakGlass:\n  actions: [room.member.add]\n  people: [role X]\n',
      3,
      /people\.0: must be an e-mail/u,
    ],
    [
      'nobody',
      'breakGlass:\n  actions: [room.member.add]\n  people: []\n',
      3,
      /people: must name somebody$/u,
    ],
    ['no people', 'breakGlass:\n  actions: [room.member.add]\n', 2, /people: is missing$/u],
    ['no actions', PEOPLE, 2, /actions: is missing$/u],
    ['nothing', `${PEOPLE}  actions: []\n`, 3, /actions: must name an action$/u],
    ['too long a time', `${BOTH}  lasts: 5h\n`, 4, /lasts: must be from 1m to 4h$/u],
    ['too short a time', `${BOTH}  lasts: 10s\n`, 4, /lasts: must be from 1m to 4h$/u],
    ['no length of time', `${BOTH}  lasts: soon\n`, 4, /lasts: must be a length of time such as 8h$/u],
    ['owners who review it', `${BOTH}  review: owners\n`, 4, /review: can’t be “owners”/u],
    ['a group of no directory', `${BOTH}  review: group auditors\n`, 4, /has no group “auditors”$/u],
    ['an unknown key', `${BOTH}  reviews: administrators\n`, 4, /not a known key; did you mean "review"\?$/u],
  ])('%s', (_, text, line, message) => {
    expect(read(text).faults).toEqual([{ message: expect.stringMatching(message), line }]);
  });

  test.each([
    ['user.role.add', /gives or takes rights/u],
    ['user.role.remove', /gives or takes rights/u],
    ['user.feature.on', /gives or takes rights/u],
    ['user.feature.off', /gives or takes rights/u],
    ['user.create', /changes who somebody is/u],
    ['user.update', /changes who somebody is/u],
    ['room.join', /is about oneself/u],
    ['room.leave', /is about oneself/u],
    ['delegate', /changes how Steward decides/u],
    ['delegate.other', /changes how Steward decides/u],
    ['break-glass', /changes how Steward decides/u],
    ['request.decide', /changes how Steward decides/u],
    ['plan.control', /changes how Steward decides/u],
    ['effects.control', /changes how Steward decides/u],
    ['administrator.confirm', /changes how Steward decides/u],
    ['room.read', /is no action that changes something/u],
    ['room.members.add', /is no action that changes something/u],
  ])('the action %s', (action, why) => {
    const text = `${PEOPLE}  actions:\n    - room.member.add\n    - ${action}\n`;
    expect(read(text).faults).toEqual([{ message: expect.stringMatching(why), line: 5 }]);
  });
});

test('the hash of the policy covers it', () => {
  const texts = {
    policyText: readFileSync('config/policy.cedar', 'utf8'),
    schemaText: readFileSync('config/policy.cedarschema', 'utf8'),
    directoryText: undefined,
  };
  const hashOf = (approvalsText: string) => loadPolicy({ ...texts, approvalsText }).hash;
  expect(hashOf(BOTH)).not.toBe(hashOf(''));
  expect(hashOf(BOTH)).not.toBe(hashOf(BOTH.replace('Bob@', 'jane@')));
});
