import { afterEach, describe, expect, test } from '@jest/globals';
import { acmeSeed } from 'symphony-pod-simulator';
import { fieldIn, fieldsIn, formIn } from '../support/form-of.ts';
import { roomId, stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const NINA = 13537736917020;
const FX = { in: 'FX desk' };

describe('a wrong value', () => {
  test('brings the same form back in its place, with what was entered and why below the field', async () => {
    world = await startWorld();
    const { jane, pod } = world;
    const before = stateOf(pod);
    const form = await jane.asks('@Steward /room add', /Add people/, FX);
    jane.submits(form, 'submit', { members: [NINA], room: 'Nope & <co>', reason: 'joins' });
    const again = await jane.hears(/I couldn't find a room “Nope & <co>”/, FX);
    expect(again.message).toMatch(/name="room"[^>]*><\/div><p class="tempo-text-color--red">I couldn/u);
    expect(fieldIn(again, 'members', 'person-selector').value).toEqual([NINA]);
    expect(fieldIn(again, 'reason', 'textarea').value).toBe('joins');
    expect(jane.sees(FX).filter(({ text }) => text.includes('Add people'))).toHaveLength(1);
    expect(stateOf(pod)).toEqual(before);
    jane.submits(again, 'submit', { room: 'FX desk' });
    await jane.hears(/Added Nina Patel to FX desk/, FX);
    // The first one is gone, and done with.
    jane.submits(form, 'submit', { members: [NINA], room: 'FX desk' }, true);
    await jane.hears(/already/, FX);
  });

  test('that concerns all of the form is told at its top', async () => {
    world = await startWorld();
    const { jane } = world;
    const form = await jane.asks('/room create', /Create room/);
    jane.submits(form, 'submit', { name: 'Spot', crossPod: true, public: true });
    const again = await jane.hears(/can't be public, discoverable or read-only/);
    expect(again.message).toMatch(/<h5>Create room<\/h5>\s*<p class="tempo-text-color--red">/u);
    expect(fieldIn(again, 'name', 'text-field').value).toBe('Spot');
    expect(fieldIn(again, 'public', 'checkbox').checked).toBe(true);
  });

  test.each([
    [
      '/presence watch @bob.lee until sometime',
      'until',
      /name="until"[\s\S]*?<p class="tempo-text-color--red">/u,
    ],
    ['/presence set SLEEPING', 'category', /SLEEPING/u],
    ['/room add @nina.patel --room "Nowhere at all"', 'room', /I couldn't find a room “Nowhere at all”/u],
    ['/room add Zaphod --room "FX desk"', 'members', /I couldn't find “Zaphod”/u],
  ])('in a line opens the form: %s', async (line, field, pattern) => {
    world = await startWorld();
    const { jane, pod } = world;
    const before = stateOf(pod);
    const form = await jane.asks(line, /As a command:/);
    expect(form.message).toMatch(pattern);
    expect(fieldsIn(form)).toContain(field);
    expect(stateOf(pod)).toEqual(before);
  });

  test('is not repeated in the line to type, where what else was entered stands', async () => {
    world = await startWorld();
    const { jane, pod } = world;
    const form = await jane.asks('@Steward /room add', /Add people/, FX);
    jane.submits(form, 'submit', { members: [NINA], room: 'Nope', reason: 'joins' });
    const again = await jane.hears(/I couldn't find a room “Nope”/, FX);
    const typed = '@Steward /room add @Nina Patel --room … --reason joins';
    expect(again.text).toContain(`With what is filled in: ${typed}`);
    const before = stateOf(pod);
    // Typed as it stands, it does nothing.
    jane.says(typed.replace('@Nina Patel', '@nina.patel'), FX);
    await jane.hears(/I couldn't find a room/);
    const until = await jane.asks('/presence watch @bob.lee until sometime', /As a command:/);
    expect(until.text).toContain('With what is filled in: /presence watch @Bob Lee until …');
    await jane.asks('/presence watch @bob.lee until …', /As a command:/);
    const people = await jane.asks('/room add Zaphod --room "FX desk"', /As a command:/);
    expect(people.text).toContain('With what is filled in: /room add … --room "FX desk"');
    expect(stateOf(pod)).toEqual(before);
  });

  test('that does not go with another leaves no line to type', async () => {
    world = await startWorld();
    const { jane } = world;
    const form = await jane.asks('/room create', /Create room/);
    jane.submits(form, 'submit', { name: 'Spot', crossPod: true, public: true });
    const again = await jane.hears(/can't be public, discoverable or read-only/);
    expect(again.text).not.toContain('With what is filled in');
  });

  test('is told in no form to whoever may not use the command', async () => {
    world = await startWorld();
    const { bob } = world;
    const refusal = await bob.asks('/user role remove @nina.patel NO_SUCH_ROLE', /./u);
    expect(refusal.forms).toEqual([]);
    const here = await bob.asks('@Steward /room remove Zaphod', /./u, FX);
    expect(here.forms).toEqual([]);
  });
});

describe('what can be chosen', () => {
  test('rooms are those for which the person may run the command, in the IM', async () => {
    world = await startWorld();
    const { jane, bob } = world;
    const names = (form: Awaited<ReturnType<typeof jane.asks>>) =>
      fieldIn(form, 'room', 'select').options.map(({ text }) => text);
    const mine = await jane.asks('/room deactivate', /Deactivate room/);
    expect(names(mine)).toContain('FX desk');
    jane.submits(mine, 'cancel');
    await jane.hears(/Cancelled/);
    const none = await bob.asks('/room deactivate', /Deactivate room/);
    // Bob owns no room, so there is nothing to choose from.
    expect(fieldIn(none, 'room', 'text-field').value).toBe('');
    const chosen = await jane.asks('/room info', /Show room/);
    const fx = fieldIn(chosen, 'room', 'select').options.find(({ text }) => text === 'FX desk');
    jane.submits(chosen, 'submit', { room: fx?.value });
    await jane.hears(/Spot, forwards and options/);
  });

  test('a room that was offered is judged again when it is chosen', async () => {
    world = await startWorld();
    const { jane, pod, as } = world;
    const form = await jane.asks('/room info', /Show room/);
    const fx = fieldIn(form, 'room', 'select').options.find(({ text }) => text === 'FX desk');
    const id = roomId(pod, 'FX desk');
    expect(fx?.value).toBe(id);
    as('jane.doe').client.leave(id);
    jane.submits(form, 'submit', { room: id });
    expect((await jane.hears(/I couldn't find/)).text).not.toContain('Spot, forwards');
  });

  test('of very many rooms the name is asked for', async () => {
    const rooms = Array.from({ length: 51 }, (_, index) => ({
      name: `Room ${index}`,
      owners: ['jane.doe', 'steward'] as [string, string],
      members: [],
    }));
    world = await startWorld({
      pod: { seed: { ...acmeSeed, rooms: [...(acmeSeed.rooms ?? []), ...rooms] } },
    });
    const form = await world.jane.asks('/room info', /Show room/);
    expect(form.text).toContain("You're in many rooms: enter the name of one.");
    expect(fieldIn(form, 'room', 'text-field').required).toBe(false);
  });

  test('roles, features and requests are chosen, too', async () => {
    world = await startWorld();
    const { alice, bob, jane } = world;
    const role = await alice.asks('/user role add', /Give role/);
    expect(fieldIn(role, 'role', 'select').options.map(({ value }) => value)).toContain('L1_SUPPORT');
    const feature = await alice.asks('/user feature on', /Turn on feature/);
    expect(fieldIn(feature, 'feature', 'select').options.map(({ value }) => value)).toContain(
      'canUpdateAvatar',
    );
    expect(fieldIn(feature, 'feature', 'select').options.map(({ text }) => text)).toContain(
      'Change the profile picture (canUpdateAvatar)',
    );
    bob.says('/room add @nina.patel --room "FX desk"');
    await world.settled();
    const approve = await jane.asks('/approve', /Approve request/);
    const [request] = fieldIn(approve, 'request', 'select').options;
    expect(request?.text).toMatch(/^R-\w{6}: Bob Lee wants to add Nina Patel to FX desk$/);
    jane.submits(approve, 'submit', { request: request?.value });
    await world.settled();
    expect(jane.membersOf('FX desk')).toContain('Nina Patel');
  });
});

test('a form can be cancelled, whatever its fields hold', async () => {
  world = await startWorld();
  const { jane } = world;
  const form = await jane.asks('/room create', /Create room/);
  expect(formIn(form).controls.at(-1)).toMatchObject({ kind: 'button', text: 'Cancel', noValidate: true });
  jane.submits(form, 'cancel');
  const closed = await jane.hears(/Cancelled. Nothing was done/);
  expect(closed.forms).toEqual([]);
  expect(jane.sees().filter(({ text }) => text.includes('Create room'))).toEqual([]);
});

test('to change a room shows which as the heading, without a reproach', async () => {
  world = await startWorld();
  const { jane } = world;
  const form = await jane.asks('/room update --room "FX desk"', /Change FX desk/);
  expect(fieldsIn(form)).not.toContain('room');
  expect(form.message).not.toContain('tempo-text-color--red');
  jane.submits(form, 'submit');
  const again = await jane.hears(/You haven't changed anything yet/);
  jane.submits(again, 'submit', { description: 'Spot only' });
  await jane.hears(/Spot only/);
});

test('an account is made from four answers, and what the address says is proposed', async () => {
  world = await startWorld();
  const { alice } = world;
  const form = await alice.asks('/user create', /Create account/);
  expect(fieldsIn(form)).toEqual(['email', 'type', 'firstName', 'lastName']);
  alice.submits(form, 'submit', { email: 'eve.fox@acme.example' });
  const proposed = await alice.hears(/I took the name from the email address/);
  expect(fieldIn(proposed, 'firstName', 'text-field').value).toBe('Eve');
  expect(fieldIn(proposed, 'lastName', 'text-field').value).toBe('Fox');
  alice.submits(proposed, 'more');
  const whole = await alice.hears(/Work phone/);
  expect(fieldIn(whole, 'email', 'text-field').value).toBe('eve.fox@acme.example');
  expect(fieldsIn(whole)).not.toContain('key');
  alice.submits(whole, 'submit', { title: 'Trader' });
  await alice.hears(/create the account Eve Fox|Create the account Eve Fox/);
});

test('nobody’s private key is shown again', async () => {
  world = await startWorld();
  const { alice } = world;
  const key = '-----BEGIN PRIVATE KEY----- MIIsecret -----END PRIVATE KEY-----';
  const form = await alice.asks(`/user create --type service --key "${key}"`, /Create account/);
  expect(form.text).not.toContain('MIIsecret');
  expect(form.message).not.toContain('MIIsecret');
});
