import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { attacks } from '../cases/attacks.ts';
import { attackedSeed, changeable, titleOf } from '../support/attacked-world.ts';
import { crowdOf } from '../support/crowd.ts';
import { runAs } from '../support/run-as.ts';
import { startWorld, type World } from '../support/world.ts';

// What one may not do by typing it, one may do in no other way.

const BY_TWO = /I need the approval of an administrator/;
const WAITING = /is waiting for your decision/;
const ADMINS = { in: 'Steward administrators' };
const DID_YOU_MEAN = /Did you mean/;

let world: World;

describe('from the command line, as somebody', () => {
  beforeAll(async () => {
    world = await startWorld({ pod: { seed: attackedSeed }, isPseudo: false });
  });
  afterAll(() => world.close());

  const lines = attacks.filter(({ says }) => !says.includes('{'));

  test.each(lines.map((attack) => [titleOf(attack), attack] as const))(
    '%s',
    async (_, { as, says, hears }) => {
      const before = changeable(world.pod);
      const report = await runAs(world.socket, as, says.replace('@Steward ', ''), { dryRun: true });
      expect(changeable(world.pod)).toEqual(before);
      switch (report.outcome) {
        case 'answer':
          // Of several who are named there may be one of whom it can be told.
          expect(report.text).toMatch(
            says.includes('@Jane Doe @Carol Ng') ? /couldn't find “@Carol Ng”/ : hears,
          );
          return;
        case 'preview': {
          const { wouldBeRefused, plans } = report.data as {
            readonly wouldBeRefused: boolean;
            readonly plans: readonly { readonly next: string }[];
          };
          // Nothing of it would be done without somebody else.
          if (!wouldBeRefused) expect(plans.map(({ next }) => next)).toEqual(['approve']);
          return;
        }
        default:
          expect(['refused', 'asked']).toContain(report.outcome);
      }
    },
  );
});

describe('with buttons and forms', () => {
  afterEach(() => world.close());

  test.each([
    'Steward administrators',
    'Steward administrators.',
    'Steward admins',
    'Stewаrd administrators',
  ])('H8: a room is called %s neither by a form nor by an offer', async (name) => {
    world = await startWorld();
    const { bob, settled, pod } = world;
    const before = changeable(pod);
    const form = await bob.asks('/room create', /Create/);
    bob.submits(form, 'submit', { name });
    await bob.hears(/looks too much like|mixes letters of two alphabets/);
    const offer = await bob.asks(`please create a room called ${name}`, DID_YOU_MEAN);
    bob.submits(offer, 'offer-0');
    await bob.hears(/looks too much like|mixes letters of two alphabets/);
    await settled();
    expect(changeable(pod)).toEqual(before);
  });

  test('H3: an address that is put into the form of an account takes a second administrator', async () => {
    world = await startWorld();
    const { alice, pod, settled } = world;
    const before = changeable(pod);
    const form = await alice.asks('/user update @Jane Doe', /Jane Doe/);
    alice.submits(form, 'submit', { email: 'victor.private@evil.example' });
    await alice.hears(BY_TWO);
    await settled();
    expect(changeable(pod)).toEqual(before);
  });

  test('M9: whoever is picked in a form is looked up like one who is typed', async () => {
    world = await startWorld({ pod: { seed: attackedSeed } });
    const { bob, pod } = world;
    const carol = pod.world().users.find(({ username }) => username === 'carol.ng');
    const form = await bob.asks('/presence', /People/);
    bob.submits(form, 'submit', { people: [carol?.id] });
    await bob.hears(/administrators who may chat with other companies/);
  });

  test('H2: what was asked for while the feature was on is not made once it is off', async () => {
    world = await startWorld();
    const { alice, dave, victor, pod } = world;
    await dave.asks('/room create "Dave public" --public', BY_TWO);
    const card = await victor.hears(/create the room Dave public/, ADMINS);
    await alice.asks('/user feature off @Dave Kim canCreatePublicRoom', BY_TWO);
    victor.submits(await victor.hears(/canCreatePublicRoom/, ADMINS), 'approve');
    await alice.hears(/Done: /);
    victor.submits(card, 'approve');
    await dave.hears(/Dave public/);
    await world.settled();
    expect(pod.world().streams.map(({ room }) => room?.name)).not.toContain('Dave public');
    expect(dave.sees().map(({ text }) => text)).not.toContainEqual(expect.stringContaining('is ready'));
  });

  test('M11: an old card is no approval of what has changed: the role that is asked for again is another request', async () => {
    world = await startWorld();
    const { alice, victor, pod } = world;
    const { text } = await alice.asks('/user role add @Bob Lee L1_SUPPORT', BY_TWO);
    const card = await victor.hears(WAITING, ADMINS);
    await alice.asks(`/withdraw ${/R-\w{6}/u.exec(text)?.[0]}`, /Withdrawn by Alice Martin/);
    await alice.asks('/user role add @Bob Lee L2_SUPPORT', BY_TWO);
    victor.submits(card, 'approve');
    await victor.hears(/withdrawn/i, ADMINS);
    await world.settled();
    expect(pod.world().users.find(({ username }) => username === 'bob.lee')?.roles).toEqual(['INDIVIDUAL']);
  });
});

describe('with a plan that was begun', () => {
  afterEach(() => world.close());

  test('whoever has lost the right meanwhile resumes nothing of it', async () => {
    const { seed, addresses } = crowdOf(20);
    world = await startWorld({ pod: { seed }, steward: { pace: { membershipChangesPerSecond: 1 } } });
    const { jane, bob } = world;
    const added = () => jane.membersOf('FX desk').filter((name) => name.startsWith('Trader')).length;
    await jane.asks('/room owner add @Bob Lee --room "FX desk"', /Bob Lee now owns/);
    jane.says(`/room add ${addresses.join(' ')} --room "FX desk"`);
    const { text } = await jane.asks('/plans', /Your plans/);
    const id = /P-[0-9A-F]{12}/u.exec(text)?.[0];
    await jane.asks(`/plan pause ${id}`, /I'll pause/);
    await world.settled();
    const before = added();
    bob.submits(
      await bob.asks('/room owner remove @Jane Doe --room "FX desk"', /as an owner of FX desk\?/),
      'confirm',
    );
    await jane.hears(/ended your ownership of FX desk/);
    await jane.asks(`/plan resume ${id}`, /goes on/);
    await jane.hears(
      /Not done:\s+add Trader \d+ to FX desk: The rules have changed since you asked for this/,
    );
    await world.settled();
    expect(added()).toBe(before);
  });
});
