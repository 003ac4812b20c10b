import { describe, expect, test } from '@jest/globals';
import { filledBy, missingIn } from '../../src/approvals/fill-parts.ts';
import {
  createWorkingTime,
  type Group,
  joinRoutes,
  NO_DIRECTORY,
  type Part,
  readDirectory,
  readRoutes,
  routeOf,
} from '../../src/routes/index.ts';

const HOUR = 3_600_000;

const routesIn = (text: string, directory = NO_DIRECTORY) => readRoutes(text, directory);
const withStage = (group: string) => `routes:\n  desk:\n    stages:\n      - { group: ${group} }\n`;

describe('approvals.yaml', () => {
  test('a route with all of its terms', () => {
    const { routes, faults } = routesIn(
      `routes:
  rates-desk:
    stages:
      - { group: owners }
      - - { group: role COMPLIANCE_OFFICER, count: 2 }
        - { group: [Jane.Doe@acme.example, dave.kim@acme.example] }
    expires: 4h
    ticket: { pattern: "CHG-[0-9]{5}", like: CHG-12345 }
    rejections: 2
    remind: 30m
    hold: 2h
    tell: [administrators, group desk heads, [Jane.Doe@acme.example]]
    onePersonFillsSeveral: true
`,
      readDirectory('email,manager,groups\na@b.example,,desk heads\n').directory,
    );
    expect(faults).toEqual([]);
    expect(routes.get('rates-desk')).toEqual({
      name: 'rates-desk',
      stages: [
        [{ group: { kind: 'owners' }, count: 1 }],
        [
          { group: { kind: 'role', role: 'COMPLIANCE_OFFICER' }, count: 2 },
          {
            group: { kind: 'people', emails: ['jane.doe@acme.example', 'dave.kim@acme.example'] },
            count: 1,
          },
        ],
      ],
      expires: 4 * HOUR,
      ticket: { pattern: 'CHG-[0-9]{5}', like: 'CHG-12345' },
      rejections: 2,
      remind: HOUR / 2,
      hold: 2 * HOUR,
      tell: [
        { kind: 'administrators' },
        { kind: 'directory', name: 'desk heads' },
        { kind: 'people', emails: ['jane.doe@acme.example'] },
      ],
      onePersonFillsSeveral: true,
      reasonRequired: false,
    });
  });

  test.each<[string, Group]>([
    ['owners', { kind: 'owners' }],
    ['administrators', { kind: 'administrators' }],
    ['members of FX desk', { kind: 'members', room: 'FX desk' }],
    ['role AUDIT', { kind: 'role', role: 'AUDIT' }],
    ['jane.doe@acme.example', { kind: 'people', emails: ['jane.doe@acme.example'] }],
  ])('the group %s', (written, group) => {
    expect(routesIn(withStage(written)).routes.get('desk')?.stages).toEqual([[{ group, count: 1 }]]);
  });

  test.each([
    [
      'a key that is none',
      `${withStage('owners')}    expire: 4h\n`,
      /^routes\.desk\.expire: is not a known key; did you mean "expires"\?$/u,
      5,
    ],
    [
      'a group that is none',
      withStage('everyone'),
      /^routes\.desk\.stages\.0\.0\.group: must be “owners”/u,
      4,
    ],
    ['nobody', withStage('owners, count: 0'), /count: must be at least 1$/u, 4],
    ['no stages', 'routes:\n  desk:\n    expires: 4h\n', /^routes\.desk\.stages: is missing$/u, 3],
    [
      'a period that is forgotten',
      `${withStage('owners')}    without: { count: 5, per: 40d }\n`,
      /^routes\.desk\.without\.per: must be 31d at most$/u,
      5,
    ],
    ['a reminder that is a nuisance', `${withStage('owners')}    remind: 5m\n`, /must be 15m at least$/u, 5],
    [
      'a reminder after the end',
      `${withStage('owners')}    remind: 8h\n`,
      /^routes\.desk\.remind: must be shorter than “expires”/u,
      5,
    ],
    [
      'an escalation after the end',
      `${withStage('owners')}    escalate: { after: 9h, to: administrators }\n`,
      /^routes\.desk\.escalate\.after: must be shorter than “expires”/u,
      5,
    ],
    [
      'an escalation to a group of no directory',
      `${withStage('owners')}    escalate: { after: 1h, to: group desk heads }\n`,
      /^routes\.desk: the directory has no group “desk heads”$/u,
      3,
    ],
    [
      'no length of time',
      `${withStage('owners')}    expires: soon\n`,
      /^routes\.desk\.expires: must be a length of time such as 8h$/u,
      5,
    ],
    [
      'an example that is none',
      `${withStage('owners')}    ticket: { pattern: "A+", like: b }\n`,
      /^routes\.desk\.ticket\.like: must be an example of the pattern$/u,
      5,
    ],
    [
      'the name of a short form',
      'routes:\n  owners: { stages: [{ group: owners }] }\n',
      /^routes\.owners: "owners" is what rules call/u,
      2,
    ],
    [
      'a group of no directory',
      withStage('group desk heads'),
      /^routes\.desk: the directory has no group “desk heads”$/u,
      3,
    ],
    [
      'line managers of no directory',
      withStage('line managers'),
      /^routes\.desk: the directory names no line managers$/u,
      3,
    ],
    ['no YAML', 'routes: [', /./u, 1],
  ])('is refused for %s, with the line', (_, text, message, line) => {
    const { faults } = routesIn(text);
    expect(faults).toEqual([{ message: expect.stringMatching(message), line }]);
  });
});

describe('the directory', () => {
  test('has groups and line managers', () => {
    const { directory, faults } = readDirectory(
      'Email,Manager,Groups\nBob.Lee@acme.example,jane.doe@acme.example,desk heads; risk\n\ndave.kim@acme.example,,risk\n',
    );
    expect(faults).toEqual([]);
    expect([...directory.groups]).toEqual([
      ['desk heads', ['bob.lee@acme.example']],
      ['risk', ['bob.lee@acme.example', 'dave.kim@acme.example']],
    ]);
    expect([...directory.managers]).toEqual([['bob.lee@acme.example', 'jane.doe@acme.example']]);
    expect(routesIn(withStage('group risk'), directory).faults).toEqual([]);
    expect(routesIn(withStage('line managers'), directory).faults).toEqual([]);
  });

  test.each([
    [
      'a column that is missing',
      'email,groups\na@b.example,x\n',
      { message: 'there is no column “manager”', line: 1 },
    ],
    [
      'no address',
      'email,manager,groups\nBob,,x\n',
      { message: 'email: must be an e-mail address', line: 2 },
    ],
    ['nobody', 'email,manager,groups\n,,x\n', { message: 'email: is missing', line: 2 }],
  ])('is refused for %s', (_, text, fault) => {
    expect(readDirectory(text).faults).toEqual([fault]);
  });
});

describe('routes that are joined', () => {
  const owners = (count: number): Part => ({ group: { kind: 'owners' }, count });
  const administrators: Part = { group: { kind: 'administrators' }, count: 1 };

  test('need what each of them needs, stage by stage', () => {
    const one = routeOf(owners(2), { rejections: 2, onePersonFillsSeveral: true });
    const other = routeOf(administrators, {
      name: 'strict',
      stages: [[administrators], [owners(1)]],
      expires: HOUR,
      reasonRequired: true,
    });
    const three = routeOf(owners(1));
    expect(joinRoutes([one, other, three])).toEqual({
      name: 'owners+strict',
      stages: [[owners(2), administrators], [owners(1)]],
      expires: HOUR,
      reasonRequired: true,
      rejections: 1,
      onePersonFillsSeveral: false,
    });
  });

  test('leave something without an approval only where all of them do', () => {
    const part = owners(1);
    const one = routeOf(part, { without: { count: 5, per: HOUR } });
    const other = routeOf(part, { without: { count: 2, per: 3 * HOUR } });
    expect(joinRoutes([one, other]).without).toEqual({ count: 2, per: 3 * HOUR });
    expect(joinRoutes([one, routeOf(part)]).without).toBeUndefined();
  });

  test('are held for the longest, and tell everybody of each', () => {
    const one = routeOf(owners(1), { hold: HOUR, tell: [administrators.group] });
    const other = routeOf(owners(1), { hold: 2 * HOUR, tell: [{ kind: 'owners' }, administrators.group] });
    expect(joinRoutes([one, other, routeOf(owners(1))])).toMatchObject({
      hold: 2 * HOUR,
      tell: [administrators.group, { kind: 'owners' }],
    });
  });

  test('remind as early as any of them, and are escalated only where all of them are', () => {
    const to = (kind: 'administrators' | 'line-managers', after: number) => ({ to: { kind }, after });
    const part = (escalation?: Part['escalation']) => ({
      ...owners(1),
      ...(escalation ? { escalation } : {}),
    });
    const joined = (...parts: [Part, ...Part[]]) => {
      const [first, ...others] = parts.map((each, index) =>
        routeOf(each, index > 0 ? { remind: HOUR * index } : {}),
      );
      return first && joinRoutes([first, ...others]);
    };
    const early = to('administrators', HOUR);
    expect(joined(part(early), part(to('administrators', 2 * HOUR)), part(early))).toMatchObject({
      stages: [[{ escalation: to('administrators', 2 * HOUR) }]],
      remind: HOUR,
    });
    expect(joined(part(early), part())?.stages).toEqual([[owners(1)]]);
    expect(joined(part(early), part(to('line-managers', HOUR)))?.stages).toEqual([[owners(1)]]);
    const other = { ...administrators, escalation: early };
    expect(joined(other, part())?.stages).toEqual([[other, owners(1)]]);
  });

  test('want a ticket of each', () => {
    const withTicket = (pattern: string, like: string) => routeOf(owners(1), { ticket: { pattern, like } });
    const { ticket } = joinRoutes([withTicket('CHG-\\d', 'CHG-1'), withTicket('RFC-\\d', 'RFC-1')]);
    const isNamed = (reason: string) => new RegExp(ticket?.pattern ?? '', 'u').test(reason);
    expect([isNamed('for RFC-2, CHG-3'), isNamed('RFC-2'), isNamed('CHG-3')]).toEqual([true, false, false]);
    expect(ticket?.like).toBe('CHG-1 RFC-1');
  });
});

describe('who counts for what', () => {
  const stage = [
    { group: { kind: 'owners' }, count: 1 },
    { group: { kind: 'administrators' }, count: 1 },
  ] as const;
  const both = { name: 'both', parts: [0, 1] };
  const owner = { name: 'owner', parts: [0] };
  const administrator = { name: 'administrator', parts: [1] };
  const namesOf = (filled: readonly { name: string }[][]) =>
    filled.map((part) => part.map(({ name }) => name));
  const strict = { stage, onePersonFillsSeveral: false };

  test.each([
    [[both], [['both'], []]],
    [
      [both, owner],
      [['owner'], ['both']],
    ],
    [
      [both, administrator],
      [['both'], ['administrator']],
    ],
    [
      [owner, administrator],
      [['owner'], ['administrator']],
    ],
    [
      [owner, { ...owner, name: 'another' }],
      [['owner'], []],
    ],
  ])('%j', (voices, filled) => {
    expect(namesOf(filledBy(strict, voices))).toEqual(filled);
    expect(namesOf(filledBy(strict, voices.toReversed())).map(({ length }) => length)).toEqual(
      filled.map(({ length }) => length),
    );
  });

  test('for several parts only where the route says so', () => {
    expect(missingIn(strict, [both])).toEqual([0, 1]);
    expect(missingIn({ stage, onePersonFillsSeveral: true }, [both])).toEqual([0, 0]);
  });
});

describe('working time', () => {
  const { after } = createWorkingTime(
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], hours: '09:00-17:00', holidays: ['2026-12-25'] },
    'Europe/Berlin',
  );
  // Berlin is an hour ahead of UTC in winter, and two in summer.
  test.each([
    ['within a day', '2026-11-30T08:00Z', 4, '2026-11-30T12:00:00.000Z'],
    ['over night', '2026-11-30T15:00Z', 2, '2026-12-01T09:00:00.000Z'],
    ['over a weekend', '2026-11-27T15:00Z', 2, '2026-11-30T09:00:00.000Z'],
    ['from a night', '2026-11-30T02:00Z', 1, '2026-11-30T09:00:00.000Z'],
    ['over Christmas', '2026-12-24T15:00Z', 2, '2026-12-28T09:00:00.000Z'],
    ['over the end of summer time', '2026-10-23T14:00Z', 2, '2026-10-26T09:00:00.000Z'],
    ['to the end of a day', '2026-11-30T08:00Z', 8, '2026-11-30T16:00:00.000Z'],
    ['of a week', '2026-11-30T08:00Z', 40, '2026-12-04T16:00:00.000Z'],
  ])('%s', (_, from, hours, until) => {
    expect(new Date(after(Date.parse(from), hours * HOUR)).toISOString()).toBe(until);
  });
});
