import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fieldIn } from '../support/form-of.ts';
import { startWorld, type World } from '../support/world.ts';

// Where only one request can be meant, its id need not be typed; nothing of what was typed is lost.

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const inFx = () => world.jane.membersOf('FX desk');

async function bobAsksFor(name: string): Promise<string> {
  const { text } = await world.bob.asks(`/room add @${name} --room "FX desk"`, /Request R-\w{6} is open/u);
  await world.jane.hears(/is waiting for your decision/u);
  return /R-\w{6}/u.exec(text)?.[0] ?? '';
}

test.each([
  ['/ask why?', '“why?”'],
  ['/ask which desk is it for', '“which desk is it for”'],
])('%s', async (line, question) => {
  const id = await bobAsksFor('Nina Patel');
  await world.jane.asks(line, new RegExp(`I've sent your question about ${id}`, 'u'));
  const asked = await world.bob.hears(/has a question about your request/u);
  expect(asked.text).toContain(question);
  await world.bob.asks('/answer Rates, for 2 weeks', new RegExp(`Your answer is on the card of ${id}`, 'u'));
  expect((await world.jane.hears(/answered your question/u)).text).toContain('“Rates, for 2 weeks”');
});

test('a reason alone rejects the only one, and without one it is asked for', async () => {
  const id = await bobAsksFor('Nina Patel');
  const form = await world.jane.asks('/reject', /Reject request/u);
  expect(form.text).toContain(`With what is filled in: /reject ${id}`);
  expect(form.text).not.toContain('R-7K3FQ2');
  await world.jane.asks("/reject she isn't in FX", /Rejected/u);
  expect((await world.bob.hears(/Rejected by Jane Doe/u)).text).toContain("she isn't in FX");
});

test.each(['/approve', '/approve Nina Patel', '/approve it', 'approve', 'approved!'])(
  '%s: nothing is approved that was not seen; the one that waits is filled in',
  async (line) => {
    const id = await bobAsksFor('Nina Patel');
    let form = await world.jane.asks(line, /Approve request|Did you mean \/approve/u);
    if (!line.startsWith('/')) {
      world.jane.submits(form, 'offer-0');
      form = await world.jane.hears(/Approve request/u);
    }
    expect(form.text).toContain(`With what is filled in: /approve ${id}`);
    if (line.endsWith('Patel')) expect(form.text).toContain('Nina Patel');
    expect(inFx()).not.toContain('Nina Patel');
    world.jane.submits(form, 'submit', { request: id });
    await world.bob.hears(/Approved by Jane Doe/u);
  },
);

test('of several it is asked which, and the text is kept', async () => {
  await bobAsksFor('Nina Patel');
  const id = await bobAsksFor('Grace Hall');
  const form = await world.jane.asks('/reject wrong desk', /Reject request/u);
  const { options } = fieldIn(form, 'request', 'select');
  expect(options).toHaveLength(2);
  expect(form.text).toMatch(/for example \/reject R-(?!7K3FQ2)/u);
  world.jane.submits(form, 'submit', { request: id, reason: 'wrong desk' });
  expect((await world.bob.hears(/Rejected by Jane Doe/u)).text).toContain('wrong desk');
});

test.each(['/withdraw', '/withdraw my request please'])('%s takes the only one back', async (line) => {
  const id = await bobAsksFor('Nina Patel');
  await world.bob.asks(line, new RegExp(`${id}|withdr|took`, 'iu'));
  await world.settled();
  await world.jane.asks('/requests', /No requests are waiting for your decision/u);
});

test.each(['/approve R-ABC123', '/reject R-01OIUL because', '/request info R-ABC123', '/withdraw R-ABC123'])(
  '%s: an id that no request can have is one that none has',
  async (line) => {
    await world.jane.asks(line, /There's no request R-[0-9A-Z]{6}\. \/requests lists yours/u);
  },
);

test.each(['approve R-ABC123', 'reject, wrong person'])(
  '%s is offered where a request waits',
  async (line) => {
    await bobAsksFor('Nina Patel');
    await world.jane.asks(line, /Did you mean \/(?:approve R-ABC123|reject wrong person)\?/u);
  },
);
