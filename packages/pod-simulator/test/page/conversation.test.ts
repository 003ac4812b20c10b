import { expect } from '@jest/globals';
import { pageTests } from './support/browser.ts';

const pageTest = pageTests();

pageTest('what I type is said and shown; Enter sends, Shift+Enter makes a line', async ({ pod, open }) => {
  const page = await open('/#jane.doe');
  const box = page.getByLabel('Message', { exact: true });
  await box.fill('one');
  await box.press('Shift+Enter');
  await box.pressSequentially('two   three');
  await box.press('Enter');
  await page.locator('.message-body').getByText('one').waitFor();
  expect(await box.inputValue()).toBe('');
  const jane = pod.as('jane.doe');
  expect(jane.messages(jane.im(['steward'])).map(({ text }) => text)).toEqual(['one\ntwo   three']);
});

pageTest(
  'what the bot says appears by itself, and other conversations are marked',
  async ({ pod, bot, open }) => {
    const jane = pod.as('jane.doe');
    const streamId = jane.im(['steward']);
    const page = await open(`/#jane.doe/${streamId}`);
    await page.getByRole('heading', { name: 'You are Jane. Say /help to Steward.' }).waitFor();

    await bot.send(streamId, '<messageML>Good <b>morning</b></messageML>');
    await page.locator('.message-body b').getByText('morning').waitFor();
    pod.as('bob.lee').say(jane.im(['bob.lee']), 'Lunch?');
    const bob = page.locator('.conversation--unread').filter({ hasText: 'Bob Lee' });
    await bob.click();
    await page.locator('.message-body').getByText('Lunch?').waitFor();
    await bob.waitFor({ state: 'detached' });
  },
);

pageTest(
  'an update takes the place of its message and is marked; a half-filled form stays',
  async ({ pod, bot, open }) => {
    const streamId = pod.as('jane.doe').im(['steward']);
    const page = await open(`/#jane.doe/${streamId}`);
    const sent = await bot.send(streamId, '<messageML>Working…</messageML>');
    const form = '<form id="f"><text-field name="t"/><button name="ok">OK</button></form>';
    await bot.send(streamId, `<messageML>${form}</messageML>`);
    await page.locator('[data-name="t"] input').fill('half');

    const { messageId } = sent.body as { messageId: string };
    await bot.call('POST', `/agent/v4/stream/${streamId}/message/${messageId}/update`, {
      form: { message: '<messageML>Done</messageML>' },
    });
    await page.locator('.message').first().getByText('Done').waitFor();
    await page.locator('.message').first().getByText('edited').waitFor();
    expect(await page.getByText('Working…').count()).toBe(0);
    expect(await page.locator('[data-name="t"] input').inputValue()).toBe('half');
  },
);

pageTest('@ completes people and / the commands of the bot', async ({ pod, bot, open }) => {
  const manifest = JSON.stringify({
    commands: [
      { name: '/room add', desc: 'Add people to a room' },
      { name: '/room info', desc: 'What a room is' },
    ],
  });
  await bot.post('/pod/v1/user/manifest/own', { manifest });
  const page = await open('/#jane.doe');
  const box = page.getByLabel('Message', { exact: true });
  await box.fill('/room a');
  await page.getByRole('option', { name: '/room add' }).click();
  await box.pressSequentially('@dav');
  await page.getByRole('option', { name: 'Dave Kim' }).waitFor();
  await box.press('Enter');
  expect(await box.inputValue()).toBe('/room add @Dave Kim ');
  await box.press('Enter');
  await page.locator('.tag--mention').getByText('@Dave Kim').waitFor();

  await page.locator('.conversation').filter({ hasText: 'FX desk' }).click();
  await box.fill('/room i');
  await box.press('Tab');
  expect(await box.inputValue()).toBe('@Steward /room info ');
  expect(pod.as('jane.doe').streams().length).toBeGreaterThan(0);
});

pageTest('what was said before the line for events was up is shown too', async ({ pod, bot, open }) => {
  const streamId = pod.as('jane.doe').im(['steward']);
  const page = await open('/page/messageml.html');
  const { promise: sent, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/sim/events', async (route) => {
    await sent;
    await route.continue();
  });
  await page.goto(new URL(`/#jane.doe/${streamId}`, page.url()).href);
  await page.getByRole('heading', { name: 'You are Jane. Say /help to Steward.' }).waitFor();
  await bot.send(streamId, '<messageML>In between</messageML>');
  release();
  await page.locator('.message-body').getByText('In between').waitFor();
});

pageTest('a refusal is a clear line, and the text is not lost', async ({ open }) => {
  const page = await open('/#bob.lee');
  await page.locator('.conversation').filter({ hasText: 'Announcements' }).click();
  await page.getByRole('heading', { name: 'Announcements' }).waitFor();
  const box = page.getByLabel('Message', { exact: true });
  await box.fill('Hello all');
  await box.press('Enter');
  await page.getByText('Not sent: Only owners may write in this room').waitFor();
  expect(await box.inputValue()).toBe('Hello all');
});

pageTest('attachments are listed by name', async ({ pod, bot, open }) => {
  const streamId = pod.as('jane.doe').im(['steward']);
  await bot.send(streamId, '<messageML>The report</messageML>', {
    attachment: [new File(['abc'], 'report <1>.pdf')],
  });
  const page = await open(`/#jane.doe/${streamId}`);
  await page.getByLabel('Attachments').getByText('report <1>.pdf').waitFor();
});

pageTest('a reset pod is read anew, and a lost one is said to be lost', async ({ pod, open }) => {
  const page = await open('/#jane.doe');
  pod.as('jane.doe').say(pod.as('jane.doe').im(['steward']), 'before');
  await page.locator('.message-body').getByText('before').waitFor();
  await pod.reset();
  await page.locator('.message-body').getByText('before').waitFor({ state: 'detached' });

  // The page's own requests fail from here on, as they do when the simulator stops.
  await page.context().setOffline(true);
  await page.getByLabel('Your presence').selectOption('Away');
  await page.getByText('The simulator does not answer. Is it still running?').waitFor();
});
