import { afterEach, expect, test } from '@jest/globals';
import { acmeSeed } from 'symphony-pod-simulator';
import { formIn } from '../support/form-of.ts';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const FX = { in: 'FX desk' };
const twins = {
  ...acmeSeed,
  users: [
    ...acmeSeed.users,
    { username: 'nina.two', displayName: 'Nina Patel', email: 'nina.two@acme.example' },
    { username: 'steward.two', displayName: 'Steward' },
  ],
};
const buttonsOf = (message: Parameters<typeof formIn>[0]) =>
  formIn(message).controls.map((each) => (each.kind === 'button' ? [each.name, each.text] : []));

test('H5: who is meant is asked in the IM, where nobody else reads the addresses', async () => {
  world = await startWorld({ pod: { seed: twins } });
  const { jane } = world;
  jane.says('@Steward /room add Nina Patel', FX);
  const picker = await jane.hears(/Several people|Nina Patel/);
  expect(buttonsOf(picker).map(([, text]) => text)).toEqual([
    expect.stringContaining('nina'),
    expect.stringContaining('nina'),
    'None of these',
  ]);
  expect(picker.text).toMatch(/As a command: \/room add nina[.\w]*@acme\.example --room /);
  const inRoom = jane.sees(FX).map(({ text }) => text);
  expect(inRoom.join()).not.toContain('@acme.example');
  const [name, text] = buttonsOf(picker)[1] ?? [];
  jane.submits(picker, name ?? '');
  const chosen = await jane.hears(/You chose/);
  expect(chosen.text).toContain(text);
  expect(chosen.forms).toEqual([]);
  await world.settled();
  expect(jane.membersOf('FX desk').filter((each) => each === 'Nina Patel')).toHaveLength(1);
});

test('“None of these” does nothing', async () => {
  world = await startWorld({ pod: { seed: twins } });
  const { jane, pod } = world;
  const before = stateOf(pod);
  const picker = await jane.asks('/room add Nina Patel --room "FX desk"', /None of these/);
  jane.submits(picker, 'none');
  expect((await jane.hears(/None of them. Nothing was done/)).forms).toEqual([]);
  expect(stateOf(pod)).toEqual(before);
});

test('H5: nobody is asked before the policy has decided', async () => {
  world = await startWorld({ pod: { seed: twins } });
  const { bob } = world;
  const refusal = await bob.asks('/user disable Nina Patel', /./u);
  expect(refusal.text).not.toContain('@acme.example');
  expect(refusal.forms).toEqual([]);
});

test('Steward and oneself are not offered for what is done to others', async () => {
  world = await startWorld({ pod: { seed: twins } });
  const { jane } = world;
  const picker = await jane.asks('/room add Steward --room "FX desk"', /Steward/);
  expect(buttonsOf(picker).map(([name]) => name)).toEqual([expect.stringMatching(/^user-/), 'none']);
});

test('a slip in a name is asked back, and nothing is done before somebody chooses', async () => {
  world = await startWorld();
  const { jane, pod } = world;
  const before = stateOf(pod);
  const picker = await jane.asks('/room add Nina Patell --room "FX desk"', /Did you mean/u);
  expect(buttonsOf(picker).map(([, text]) => text)).toEqual([
    expect.stringContaining('Nina Patel'),
    'None of these',
  ]);
  expect(stateOf(pod)).toEqual(before);
  jane.submits(picker, buttonsOf(picker)[0]?.[0] ?? '');
  await jane.hears(/Added Nina Patel to FX desk/u);
  await world.bob.asks('/user disable Nina Patell', /Only administrators/u);
  expect(world.bob.sees().at(-1)?.forms).toEqual([]);
});
