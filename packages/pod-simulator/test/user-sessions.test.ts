import { expect } from '@jest/globals';
import { bodyOf, podTest, type Scene } from './support/pod-test.ts';

type Session = { sessionId: string; userId: number; userAgent: string; creationTime: number };

const path = ({ id }: Scene, username: string) => `/pod/v1/users/${id(username)}/sessions`;

const sessions = async (scene: Scene, username: string) =>
  bodyOf<{ sessions: Session[] }>(await scene.bot.get(path(scene, username))).sessions;

podTest('who is logged in where: by the API, and in front of a client', async (scene) => {
  const { clock, client, id, pod, room } = scene;
  expect(await sessions(scene, 'bob.lee')).toEqual([]);
  await client('bob.lee');
  clock.advance(1000);
  pod.as('bob.lee').say(room('FX desk'), 'one');
  pod.as('bob.lee').say(room('FX desk'), 'two');
  expect(await sessions(scene, 'bob.lee')).toMatchObject([
    { userId: id('bob.lee'), creationTime: clock.now() - 1000 },
    { userId: id('bob.lee'), creationTime: clock.now(), userAgent: expect.stringMatching(/^DESKTOP/) },
  ]);
  expect((await scene.bot.get('/pod/v1/users/1/sessions')).status).toBe(204);
  expect((await scene.bot.get('/pod/v1/users/bob/sessions')).status).toBe(400);
  const alice = await client('alice.martin');
  expect((await alice.get(path(scene, 'bob.lee'))).status).toBe(403);
});

podTest('one session is ended, or all', async (scene) => {
  const { bot, client, pod, room } = scene;
  const [one, other] = [await client('bob.lee'), await client('bob.lee')];
  pod.as('bob.lee').say(room('FX desk'), 'x');
  const [first] = await sessions(scene, 'bob.lee');
  const end = `${path(scene, 'bob.lee')}/${first?.sessionId}/logout`;
  expect((await bot.post(end)).body).toMatchObject({ message: 'OK' });
  expect((await bot.post(end)).status).toBe(400);
  expect((await one.get('/pod/v2/sessioninfo')).status).toBe(401);
  expect((await other.get('/pod/v2/sessioninfo')).status).toBe(200);
  expect((await bot.post(`${path(scene, 'bob.lee')}/logout`)).status).toBe(200);
  expect((await other.get('/pod/v2/sessioninfo')).status).toBe(401);
  expect(await sessions(scene, 'bob.lee')).toEqual([]);
  // Who is logged out may come back.
  pod.as('bob.lee').say(room('FX desk'), 'y');
  expect(await sessions(scene, 'bob.lee')).toHaveLength(1);
});
