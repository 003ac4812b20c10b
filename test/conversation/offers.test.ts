import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { formIn } from '../support/form-of.ts';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

// A line that isn't quite a command is offered as one. Nothing that was typed gets lost on the way, least of all where something is to be done.

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const FX = { in: 'FX desk' };
const DID_YOU_MEAN = /Did you mean/u;

test.each([
  ['@Steward add Grace Hall to Rates desk', /--room "?Rates desk/u],
  ['@Steward /add Grace Hall to Rates desk', /--room "?Rates desk/u],
  ['@Steward add @Grace Hall to Rates desk', /--room "?Rates desk/u],
  ['@Steward remove Dave Kim from Rates desk', /Dave Kim --room "?Rates desk/u],
  ['@Steward remove @Dave Kim from the Rates desk room', /Dave Kim --room "?the Rates desk room/u],
  ['@Steward kick @Dave Kim and Zorro', /remove @Dave Kim and Zorro/u],
])('said in a room, “%s” is done in no other than was named', async (line, offered) => {
  const { jane, pod, settled } = world;
  jane.says(line, FX);
  const offer = await jane.hears(DID_YOU_MEAN, FX);
  expect(offer.text).toMatch(offered);
  const before = stateOf(pod);
  jane.submits(offer, 'offer-0');
  await settled();
  expect(stateOf(pod)).toEqual(before);
  const answers = [...jane.sees(), ...jane.sees(FX)].map(({ text }) => text).join();
  expect(answers).toMatch(/couldn't find|don't understand/u);
});

test.each([
  'add @Grace Hall to FX desk but not @Omar Haddad',
  'please add @Grace Hall to FX desk unless @Bob Lee objects',
])('what follows an exception is asked back: “%s”', async (line) => {
  const { jane, pod, settled } = world;
  const offer = await jane.asks(line, DID_YOU_MEAN);
  const before = stateOf(pod);
  jane.submits(offer, 'offer-0');
  const form = await jane.hears(/don't understand/u);
  expect(form.text).toMatch(/but not|unless/u);
  expect(formIn(form).controls.length).toBeGreaterThan(1);
  await settled();
  expect(stateOf(pod)).toEqual(before);
});

test.each([
  'add Grace Hall to FX desk',
  '/invite Grace Hall FX desk',
  'invite Grace Hall into the FX desk room',
])('a name and a room without marks are offered as both: “%s”', async (line) => {
  const { jane, settled } = world;
  const offer = await jane.asks(line, DID_YOU_MEAN);
  expect(offer.text).toContain('/room add @Grace Hall --room "FX desk"');
  jane.submits(offer, 'offer-0');
  await jane.hears(/Added Grace Hall to FX desk/u);
  await settled();
  expect(jane.membersOf('FX desk')).toContain('Grace Hall');
});
