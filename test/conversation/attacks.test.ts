import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { attacks } from '../cases/attacks.ts';
import { attackedSeed, changeable, titleOf } from '../support/attacked-world.ts';
import { roomId } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
/** What stands for what only this world knows. */
const ids = new Map<string, string>();

beforeAll(async () => {
  world = await startWorld({ pod: { seed: attackedSeed } });
  const { alice, bob, pod, as } = world;
  const asked = async (who: World['bob'], line: string) =>
    /R-\w{6}/u.exec((await who.asks(line, /I need the approval/)).text)?.[0] ?? '';
  ids.set('{request}', await asked(bob, '/room add @Tom Berg --room "FX desk"'));
  ids.set('{privileged}', await asked(alice, '/user role add @Nina Patel COMPLIANCE_OFFICER'));
  ids.set('{secret}', roomId(pod, 'Equities desk'));
  ids.set('{im}', as('nina.patel').client.im(['tom.berg']));
});
afterAll(() => world.close());

test.each(attacks.map((attack) => [titleOf(attack), attack] as const))('%s', async (_, attack) => {
  const { as, in: room, says, hears } = attack;
  const before = changeable(world.pod);
  const line = [...ids].reduce((text, [name, id]) => text.replaceAll(name, id), says);
  await world.as(as).asks(line, hears, room === undefined ? {} : { in: room });
  await world.settled();
  expect(changeable(world.pod)).toEqual(before);
});

test('after all of it, both requests wait for those who may decide them', async () => {
  const { jane, victor } = world;
  const waiting = [
    [jane, '{request}'],
    [victor, '{privileged}'],
  ] as const;
  for (const [who, name] of waiting) await who.asks('/requests', new RegExp(ids.get(name) ?? 'nothing', 'u'));
});
