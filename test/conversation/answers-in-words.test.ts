import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

// Whatever Steward has asked can be answered by typing.

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const FX = { in: 'FX desk' };
const inFx = () => world.jane.membersOf('FX desk');

async function asksToRemove(name: string): Promise<void> {
  await world.jane.asks(
    `/room remove @${name} --room "FX desk"`,
    new RegExp(`Remove ${name} from FX desk\\?`, 'u'),
  );
}

describe('whoever refuses or asks chooses nothing', () => {
  test.each(['no nina', 'no, Nina Patel', 'not Nina Patel', 'nina?', 'no 1'])('%s', async (line) => {
    await world.jane.asks('/room add Nina to FX desk', /Did you mean this person by “Nina”\?/u);
    await world.jane.asks(line, /^This is waiting for your answer/u);
    await world.settled();
    expect(inFx()).not.toContain('Nina Patel');
  });

  test.each(['none', 'None of these', 'neither', 'keine davon', 'aucun'])('%s is a no', async (line) => {
    await world.jane.asks('/room add Nina to FX desk', /Did you mean this person by “Nina”\?/u);
    await world.jane.asks(line, /OK, I did nothing/u);
    expect(inFx()).not.toContain('Nina Patel');
  });

  test.each(['Nina Patel --room Announcements', 'Nina Patel --reason'])(
    'what can’t be shared out is said: %s',
    async (line) => {
      await world.jane.asks('/room add --room "FX desk"', /I need to know who to add/u);
      await world.jane.asks(line, /twice|needs a value/u);
    },
  );
});

describe('whether something is to be done', () => {
  test.each([
    'yes',
    'y',
    'ok',
    'Yes, do it!',
    'yes please',
    '/yes',
    'ok yes',
    'ja bitte',
    'oui',
    'confirm',
    '👍',
  ])('%s: it is', async (line) => {
    await asksToRemove('Dave Kim');
    await world.jane.asks(line, /^Removed Dave Kim from FX desk/u);
  });

  test.each([
    'no',
    'n',
    'no wait',
    'No, stop!',
    '/no',
    '/stop',
    'wait',
    'nein',
    'non merci',
    'cancel',
    "don't",
    'ok no',
  ])('%s: it is not', async (line) => {
    await asksToRemove('Dave Kim');
    await world.jane.asks(line, /^Cancelled\. I didn't do this:\s+remove Dave Kim/u);
    expect(inFx()).toContain('Dave Kim');
  });

  test.each(['sure?', 'yes?', 'ok?', 'ok…', 'ok...', 'right?'])(
    '%s: it is not, for nobody knows',
    async (line) => {
      await asksToRemove('Dave Kim');
      await world.jane.asks(line, /^This is waiting for your answer/u);
      expect(inFx()).toContain('Dave Kim');
    },
  );

  test.each(['yes', 'ok', 'fine, thanks'])('%s, behind something else: it is not', async (line) => {
    await asksToRemove('Dave Kim');
    await world.jane.asks('/room members --room "FX desk"', /5 members of FX desk/u);
    world.jane.says(line);
    await world.settled();
    expect(inFx()).toContain('Dave Kim');
  });

  test('what was asked last is a card: the older question stays', async () => {
    const { jane, bob } = world;
    await asksToRemove('Dave Kim');
    bob.says('/room add @Nina Patel --room "FX desk"');
    await jane.hears(/waiting for your decision/u);
    await jane.asks('yes', /Remove Dave Kim from FX desk\? Type \/confirm or \/cancel/u);
    await jane.asks('/room info "FX desk"', /FX desk/u);
    jane.says('/delegate @Bob Lee until fri');
    await bob.hears(/decide in their place/u);
    await bob.asks('yes', /Jane Doe asks you to decide in their place: .*\/delegate accept/u);
    expect(inFx()).toContain('Dave Kim');
  });

  test.each(['/confirm', '/yes', '/ja', '/ok'])(
    '%s in the same message: it is not, for nobody has seen the card',
    async (line) => {
      await world.jane.asks(
        `/room remove @Dave Kim --room "FX desk"\n${line}`,
        /Remove Dave Kim from FX desk\?/u,
      );
      await world.settled();
      expect(inFx()).toContain('Dave Kim');
      await world.jane.asks('/confirm', /^Removed Dave Kim from FX desk/u);
    },
  );

  test('in a room, too', async () => {
    await world.jane.asks('@Steward /room remove @Dave Kim', /Remove Dave Kim from FX desk\?/u, FX);
    await world.jane.asks('@Steward yes', /^Removed Dave Kim/u, FX);
  });

  test.each(['confirm Sam', 'hmm, who is that', 'yes remove her'])(
    '%s: it is said what is asked',
    async (line) => {
      await asksToRemove('Dave Kim');
      const { text } = await world.jane.asks(line, /^This is waiting for your answer/u);
      expect(text).toContain('Remove Dave Kim from FX desk? Type /confirm or /cancel.');
      expect(inFx()).toContain('Dave Kim');
    },
  );

  test('of several, none is taken: it is said what to type for each', async () => {
    await asksToRemove('Dave Kim');
    await asksToRemove('Bob Lee');
    const { text } = await world.jane.asks('yes', /^More than one question here is waiting/u);
    expect(text).toMatch(/Remove Dave Kim from FX desk\? Type \/confirm P-\w+ or \/cancel P-\w+/u);
    const line = /Remove Bob Lee from FX desk\? Type (\/confirm P-\w+)/u.exec(text)?.[1] ?? '';
    await world.jane.asks(line, /^Removed Bob Lee/u);
    expect(inFx()).toContain('Dave Kim');
  });

  test('only for whoever was asked', async () => {
    await world.jane.asks('@Steward /room remove @Dave Kim', /Remove Dave Kim from FX desk\?/u, FX);
    await world.bob.asks('@Steward yes', /Nothing here is waiting/u, FX);
    expect(inFx()).toContain('Dave Kim');
  });

  test('where it was asked in the IM and is answered in the room, that is said', async () => {
    world.jane.says('@Steward /room deactivate', FX);
    await world.jane.hears(/Deactivate FX desk\?/u);
    for (const line of ['@Steward yes', '@Steward /confirm', '@Steward no'])
      await world.jane.asks(line, /^I asked you that in our IM/u, FX);
  });

  test.each(['2', 'the second one', 'samuel.taylor@acme.example'])(
    'so is which one is meant: %s',
    async (answer) => {
      await world.jane.asks('@Steward /room add Sam Taylor', /^Jane Doe, I've answered you in our IM/u, FX);
      await world.jane.asks(`@Steward ${answer}`, /^I asked you that in our IM/u, FX);
      await world.jane.asks(answer, /^Added Sam Taylor to FX desk/u);
    },
  );
});

describe('which person or room is meant', () => {
  test.each(['yes', 'Nina Patel', '1', 'nina', 'nina.patel@acme.example', 'the first one', '/confirm'])(
    '%s',
    async (line) => {
      await world.jane.asks('/room add Nina --room "FX desk"', /Did you mean this person/u);
      await world.jane.asks(line, /^Added Nina Patel to FX desk/u);
    },
  );

  test.each(['no', 'none', 'nein'])('%s: nobody', async (line) => {
    const { jane, pod, settled } = world;
    await jane.asks('/room add Nina --room "FX desk"', /Did you mean this person/u);
    const before = stateOf(pod);
    jane.says(line);
    await settled();
    expect(stateOf(pod)).toEqual(before);
    expect(jane.sees().at(-1)?.text).toMatch(/^OK, I did nothing|^This is waiting/u);
  });

  test('of several, yes is no answer', async () => {
    await world.jane.asks('/room add Patel, Tom --room "FX desk"', /Did you mean|Which/u);
    const before = stateOf(world.pod);
    await world.jane.asks('7', /Type the number or the name/u);
    expect(stateOf(world.pod)).toEqual(before);
  });

  test('later than ten minutes it is no answer any more', async () => {
    await world.close();
    const clock = movableClock();
    world = await startWorld({ clock });
    await world.jane.asks('/room add Nina --room "FX desk"', /Did you mean this person/u);
    clock.moveOn(10 * 60_000 + 1);
    await world.jane.asks('yes', /Nothing here is waiting/u);
    expect(inFx()).not.toContain('Nina Patel');
  });
});

describe('what is offered', () => {
  test.each(['yes', '/confirm', 'ja', '1'])('%s: it is done', async (line) => {
    await world.jane.asks('/room ad @Nina Patel --room "FX desk"', /Did you mean/u);
    await world.jane.asks(line, /^Added Nina Patel to FX desk/u);
  });

  test('the usual confirmation follows', async () => {
    await world.jane.asks('kick @Dave Kim from FX desk', /Did you mean/u);
    await world.jane.asks('yes', /^Remove Dave Kim from FX desk\?/u);
    expect(inFx()).toContain('Dave Kim');
    await world.jane.asks('yes', /^Removed Dave Kim/u);
  });

  test('left for something else, it is pointed to', async () => {
    await world.jane.asks('/room ad @Nina Patel --room "FX desk"', /Did you mean/u);
    await world.jane.asks('/whoami', /Jane Doe/u);
    await world.jane.asks('yes', /waiting for your answer:\s+Did you mean \/room add @Nina Patel/u);
    await world.jane.asks('👍', /You're welcome/u);
    expect(inFx()).not.toContain('Nina Patel');
  });

  test('no: it is not, and can not be any more', async () => {
    const offer = await world.jane.asks('/room ad @Nina Patel --room "FX desk"', /Did you mean/u);
    await world.jane.asks('no', /^OK, I did nothing/u);
    await world.jane.asks('yes', /Nothing here is waiting/u);
    world.jane.submits(offer, 'offer-0');
    await world.jane.hears(/already/u);
    expect(inFx()).not.toContain('Nina Patel');
  });
});

describe('what a form asks for', () => {
  test.each(['FX desk', 'the FX desk one', 'fx desk please'])('%s', async (line) => {
    await world.jane.asks('/room remove @Dave Kim', /I need to know which room/u);
    await world.jane.asks(line, /^Remove Dave Kim from FX desk\?/u);
  });

  test('a text is offered first', async () => {
    const before = stateOf(world.pod);
    await world.jane.asks('/room create', /Create room/u);
    await world.jane.asks('Deal Falcon', /^Did you mean \/room create "?Deal Falcon"?\?/u);
    expect(stateOf(world.pod)).toEqual(before);
    await world.jane.asks('yes', /^Deal Falcon is ready/u);
  });

  test.each(['leave', 'quit', 'audit', 'transfer', 'find room', 'gardening leave'])(
    'the reason %s is offered as that, whatever commands it names',
    async (reason) => {
      const { alice } = world;
      await alice.asks('/user suspend @Bob Lee until fri', /I need to know why/u);
      const { text } = await alice.asks(reason, /^Did you mean/u);
      expect(text.split('\n')[0]).toBe(`Did you mean /user suspend @Bob Lee until fri reason ${reason}?`);
      const card = await alice.asks('yes', /^Suspend Bob Lee\?/u);
      expect(card.text).toContain(`“${reason}”`);
      await world.settled();
      expect(alice.sees().at(-1)?.messageId).toBe(card.messageId);
    },
  );

  test('a line that names what there is may be another command: both are offered', async () => {
    const { alice, pod } = world;
    const before = stateOf(pod);
    await alice.asks('/user suspend @Bob Lee until fri', /I need to know why/u);
    const { text } = await alice.asks('add Nina Patel to Equities desk', /^Did you mean/u);
    expect(text.split('\n')[0]).toBe(
      'Did you mean /user suspend @Bob Lee until fri reason add Nina Patel to Equities desk or /room add @Nina Patel --room "Equities desk"?',
    );
    await alice.asks('yes', /Did you mean[\s\S]+Type the line, or press a button/u);
    expect(stateOf(pod)).toEqual(before);
  });

  test('left for something else, the word is that of a command again', async () => {
    const { alice } = world;
    await alice.asks('/user suspend @Bob Lee until fri', /I need to know why/u);
    await alice.asks('/room info "Equities desk"', /Cash and programme trading/u);
    await alice.asks('leave', /^Did you mean \/room leave\?/u);
  });

  test('the word for a value that was refused takes its place', async () => {
    const { alice } = world;
    await alice.asks('/user role add @Bob Lee ROLEX --reason "first line"', /no role “ROLEX”/u);
    await alice.asks(
      'L1_SUPPORT',
      /^Did you mean \/user role add @Bob Lee L1_SUPPORT --reason "first line"\?/u,
    );
  });

  test('yes says too little', async () => {
    await world.jane.asks('/room remove @Dave Kim', /I need to know which room/u);
    await world.jane.asks('yes', /Remove people: fill in the form, or type \/room remove/u);
    await world.jane.asks('no', /^OK, I did nothing/u);
  });
});

describe('what waits for a decision', () => {
  test('yes points to the card', async () => {
    const { text } = await world.bob.asks(
      '/room add @Nina Patel --room "FX desk"',
      /Request R-\w{6} is open/u,
    );
    const id = /R-\w{6}/u.exec(text)?.[0] ?? '';
    await world.jane.hears(/is waiting for your decision/u);
    for (const line of ['yes', 'no', 'ja']) {
      const said = await world.jane.asks(line, /isn't enough/u);
      expect(said.text).toContain(`type /approve ${id} or /reject ${id} with a reason`);
    }
    expect(inFx()).not.toContain('Nina Patel');
    await world.jane.asks(`/ask ${id} which desk?`, /I've sent your question/u);
    await world.bob.hears(/has a question about your request/u);
    await world.bob.asks('yes', new RegExp(`type /answer ${id}`, 'u'));
    await world.bob.asks('Rates', new RegExp(`^Did you mean /answer ${id} Rates\\?`, 'u'));
    await world.bob.asks('yes', /Your answer is on the card/u);
  });

  test('what is asked about a request is answered in the IM, although a button in a room is called so, too', async () => {
    const { text } = await world.bob.asks(
      '/room add @Nina Patel --room "FX desk"',
      /Request R-\w{6} is open/u,
    );
    const id = /R-\w{6}/u.exec(text)?.[0] ?? '';
    await world.jane.asks(`/ask ${id} how many desks?`, /I've sent your question/u);
    await world.bob.hears(/has a question about your request/u);
    await world.bob.asks('@Steward /room memers', /Did you mean \/room members/u, FX);
    await world.bob.asks('1', new RegExp(`^Did you mean /answer ${id} 1\\?`, 'u'));
    await world.bob.asks('yes', /Your answer is on the card/u);
  });
});

describe('what several lines of one message ask is answered one after the other', () => {
  const SAMS = /Several people match “sam taylor”/u;

  test('a number is for what was asked last, then for what is left', async () => {
    const { jane } = world;
    await jane.asks('/user info sam taylor\n/presence sam taylor', SAMS);
    await world.settled();
    await jane.asks('2', /^This is waiting for your answer:\s+Show person: which one do you mean/u);
    expect(jane.sees().some(({ text }) => /Name\s+Presence[\s\S]+Sam Taylor/u.test(text))).toBe(true);
    expect(jane.sees().some(({ text }) => /Swaps trader/u.test(text))).toBe(false);
    await jane.asks('2', /Swaps trader/u);
  });

  test.each([
    ['/room remove @Bob Lee from FX desk\n/presence sam taylor'],
    ['/presence sam taylor\n/room remove @Bob Lee from FX desk'],
  ])('%j: a number is no yes, and yes is no choice', async (lines) => {
    const { jane } = world;
    jane.says(lines);
    await jane.hears(SAMS);
    await jane.hears(/Remove Bob Lee from FX desk\?/u);
    await world.settled();
    await jane.asks('2', /^This is waiting for your answer:\s+Remove Bob Lee from FX desk\?/u);
    expect(inFx()).toContain('Bob Lee');
    await jane.asks('yes', /^Removed Bob Lee from FX desk/u);
  });

  test('what was asked before the message is left', async () => {
    const { jane } = world;
    await asksToRemove('Dave Kim');
    await jane.asks('/presence sam taylor\n/status', SAMS);
    await world.settled();
    await jane.asks('1', /^Name\s+Presence/u);
    await jane.asks('yes', /waiting for your answer/u);
    expect(inFx()).toContain('Dave Kim');
  });

  test('something else leaves them both', async () => {
    const { jane } = world;
    await jane.asks('/user info sam taylor\n/presence sam taylor', SAMS);
    await jane.asks('/room members --room "FX desk"', /5 members of FX desk/u);
    await jane.asks('2', /My commands begin with a slash/u);
  });
});

describe('what is asked by a message that is handled again, because it could not be sent, is answered all the same', () => {
  const failsOnce = () =>
    world.pod.faults.add({ match: { path: '/message/create' }, effect: { status: 503 } });

  test('a choice', async () => {
    failsOnce();
    await world.jane.asks('/presence sam taylor', /Several people match “sam taylor”/u);
    await world.jane.asks('2', /^Name\s+Presence/u);
  });

  test('an offer', async () => {
    failsOnce();
    await world.jane.asks('/room add Nina Patel to FX desk?', /^Do you want me to run/u);
    await world.jane.asks('yes', /^Added Nina Patel to FX desk/u);
  });

  test('a confirmation', async () => {
    failsOnce();
    await asksToRemove('Bob Lee');
    await world.jane.asks('yes', /^Removed Bob Lee from FX desk/u);
  });

  test('what several lines ask', async () => {
    failsOnce();
    const several = '/user info sam taylor\n/presence sam taylor';
    await world.jane.asks(several, /Several people match “sam taylor”/u);
    await world.settled();
    await world.jane.asks('2', /^This is waiting for your answer:\s+Show person: which one do you mean/u);
    await world.jane.asks('2', /Swaps trader/u);
  });

  test('and it leaves what was asked before it', async () => {
    await asksToRemove('Dave Kim');
    failsOnce();
    await world.jane.asks('/presence sam taylor', /Several people match “sam taylor”/u);
    await world.jane.asks('2', /^Name\s+Presence/u);
    await world.jane.asks('yes', /waiting for your answer/u);
    expect(inFx()).toContain('Dave Kim');
  });

  const presenceFails = () =>
    world.pod.faults.add({ match: { path: '/presence' }, times: 3, effect: { status: 503 } });

  test.each([
    'yes\n/room remove @Bob Lee from FX desk\n/presence Nina Patel',
    'no\n/room remove @Bob Lee from FX desk\n/presence Nina Patel',
  ])('%j: its first line is no answer to what the second one asked', async (lines) => {
    presenceFails();
    await world.jane.asks(lines, /Name\s+Presence/u);
    await world.settled();
    expect(inFx()).toContain('Bob Lee');
    await world.jane.asks('yes', /^Removed Bob Lee from FX desk/u);
  });

  test('nor to what it offered', async () => {
    presenceFails();
    await world.jane.asks('yes\n/room add Nina Patel to FX desk?\n/presence Nina Patel', /Name\s+Presence/u);
    await world.settled();
    expect(inFx()).not.toContain('Nina Patel');
  });
});
