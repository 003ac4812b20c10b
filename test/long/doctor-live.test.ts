import { afterEach, expect, test } from '@jest/globals';
import { acmeSeed } from 'symphony-pod-simulator';
import { type Deployment, deploy } from '../support/deployment.ts';

let scene: Deployment;
afterEach(() => scene.close());

const live = (output: string) =>
  output.split('\n').flatMap((line) => (line.startsWith('live  ') ? [line.slice(6)] : []));

const people = () =>
  scene.pod.world().users.filter(({ username }) => username === 'nina.patel' || username === 'tom.berg');

test.each([
  { replacingUserUpdates: false, update: 'leaves the others as they are' },
  {
    replacingUserUpdates: true,
    update: expect.stringMatching(/^empties the others: .*department.* \(put back\)$/u),
  },
])(
  'what Symphony leaves open is tried, and found as the pod is set up: %j',
  async ({ update, ...settings }) => {
    scene = await deploy({ pod: { seed: { ...acmeSeed, settings } } });
    const before = people();
    const { code, output } = await scene.steward(
      'doctor',
      '--live',
      '--account',
      'nina.patel',
      '--account',
      'tom.berg',
    );
    const found = new Map(
      live(output).map((line): [string, string] => {
        const [name = '', ...rest] = line.split(': ');
        return [name, rest.join(': ')];
      }),
    );
    expect({ code, output }).toEqual({ code: 0, output: expect.not.stringContaining('not found out') });
    expect(found.get('an update that names one attribute')).toEqual(update);
    expect(Object.fromEntries(found)).toMatchObject({
      'the account of a user that does not exist': expect.stringMatching(/^refused with 40[04]/u),
      'the unit of suspendedUntil': 'milliseconds',
      'a logout of one of two sessions': 'leaves the other one alone',
      'a second room with the same name': expect.stringMatching(/^refused with 400/u),
      'an e-mail address that another account has': expect.stringMatching(/^refused with 400/u),
      'an update of an own message': 'accepted',
      'making a room inactive, and active again, by who does not own it': expect.stringMatching(
        /^(accepted|refused with 40\d).*; making itself an owner again: accepted$/u,
      ),
      'adding somebody to a room by who is not in it': expect.stringMatching(
        /^accepted; adding itself again: accepted$/u,
      ),
      'a pinned message that is updated': expect.stringMatching(/pinned/u),
      'how many people an IM may have': expect.stringMatching(/^not tried/u),
      'whether the agent passes on 429': expect.stringMatching(/^not tried/u),
    });
    // What it changed, it has put back.
    expect(people()).toEqual(before);
    const open = scene.pod
      .world()
      .streams.filter((stream) => 'name' in stream && String(stream.name).startsWith('Steward doctor'));
    expect(open.every((stream) => !('active' in stream) || stream.active === false)).toBe(true);
  },
);

test('without accounts that are named for it, nothing is tried', async () => {
  scene = await deploy();
  const { code, output } = await scene.steward('doctor', '--live');
  expect({ code, output }).toEqual({
    code: 1,
    output: expect.stringMatching(/Name one or two accounts that may be changed/u),
  });
  expect(live(output)).toEqual([]);
});
