import { expect } from '@jest/globals';
import { acmeSeed } from '../../src/index.ts';
import { pageTests } from './support/browser.ts';

const pageTest = pageTests();

pageTest('a newcomer picks who they are and is told what to say to the bot', async ({ open }) => {
  const page = await open('/');
  await page.getByRole('heading', { name: 'Who are you?' }).waitFor();
  await page.getByRole('heading', { name: 'Borealis Bank' }).waitFor();
  expect(await page.locator('[data-username="steward"]').count()).toBe(0);

  await page.getByLabel('Search by name, desk or firm').fill('rates sam');
  expect(await page.locator('[data-username]').count()).toBe(1);
  await page.getByLabel('Search by name, desk or firm').fill('jane');
  await page.locator('[data-username="jane.doe"]').click();

  await page.getByRole('heading', { name: 'You are Jane. Say /help to Steward.' }).waitFor();
  expect(page.url()).toContain('#jane.doe/');
  await page.getByRole('button', { name: 'Say /help' }).click();
  await page.locator('.message').getByText('/help').waitFor();
});

pageTest('a link opens as the person and in the conversation that it names', async ({ pod, open }) => {
  const bob = pod.as('bob.lee');
  const desk = bob.streams().find((stream) => stream.name === 'FX desk');
  const page = await open(`/#bob.lee/${desk?.streamId ?? ''}`);
  await page.getByRole('heading', { name: 'FX desk' }).waitFor();
  await page.locator('.me-name').getByText('Bob Lee').waitFor();
});

pageTest(
  'who goes on while the page still opens the conversation with the bot is not called back',
  async ({ open }) => {
    const page = await open('/page/messageml.html');
    const { promise: clicked, resolve: click } = Promise.withResolvers<void>();
    await page.route('**/sim/users/*/im', async (route) => {
      await clicked;
      await route.continue();
    });
    await page.goto(new URL('/#jane.doe', page.url()).href);
    await page.locator('.conversation').filter({ hasText: 'FX desk' }).click();
    await page.getByRole('heading', { name: 'FX desk' }).waitFor();
    const answered = page.waitForResponse('**/sim/users/*/im');
    click();
    await answered;
    await page.getByLabel('Message', { exact: true }).fill('still here');
    await page.getByLabel('Message', { exact: true }).press('Enter');
    await page.locator('.message-body').getByText('still here').waitFor();
    await page.getByRole('heading', { name: 'FX desk' }).waitFor();
  },
);

pageTest('a link to nobody says so and offers the people there are', async ({ open }) => {
  const page = await open('/#nobody');
  await page.getByText('There is nobody called nobody here.').waitFor();
  await page.locator('[data-username="jane.doe"]').waitFor();
});

pageTest(
  'the presence that I choose is mine on the pod, and others see it at once',
  async ({ pod, open }) => {
    const bob = await open('/#bob.lee');
    await bob.getByRole('heading', { name: 'Steward', exact: true }).waitFor();
    await bob.getByRole('button', { name: 'New chat' }).click();
    const jane = await open('/#jane.doe');
    await jane.getByLabel('Your presence').selectOption('Busy');
    await jane.locator('.me .presence--busy').waitFor();
    expect(pod.world().users.find(({ username }) => username === 'jane.doe')?.presence).toBe('BUSY');
    await bob.getByRole('button', { name: 'Close' }).click();
    await bob.getByRole('button', { name: 'New chat' }).click();
    await bob.locator('[data-username="jane.doe"] .presence--busy').waitFor();
  },
);

pageTest('a stranger asks the bot for a connection; colleagues answer theirs', async ({ pod, bot, open }) => {
  const carol = await open('/#carol.ng');
  await carol.getByRole('button', { name: 'Ask Steward for a connection' }).click();
  await carol.getByText('You asked Steward for a connection.').waitFor();
  const id = pod.world().users.find(({ username }) => username === 'carol.ng')?.id;
  await bot.post('/pod/v1/connection/accept', { userId: id });
  await carol.getByRole('heading', { name: 'You are Carol. Say /help to Steward.' }).waitFor();

  const bob = await open('/#bob.lee');
  await bob.getByRole('button', { name: 'Connections' }).click();
  await bob.locator('[data-username="maja.nowak"]').getByRole('button', { name: 'Accept' }).click();
  await bob.locator('[data-username="maja.nowak"]').getByRole('button', { name: 'Chat' }).click();
  await bob.getByRole('heading', { name: 'Maja Nowak' }).waitFor();
});

pageTest('a public room is joined at once, for another its owners are asked', async ({ open }) => {
  const page = await open('/#lucy.chen');
  await page.getByRole('button', { name: 'Rooms' }).click();
  const room = (name: string) => page.locator('.room').filter({ hasText: name });
  await room('Rates desk').getByRole('button', { name: 'Request access' }).click();
  await page.getByText('The owners of Rates desk were asked.').waitFor();
  await room('Announcements').getByRole('button', { name: 'Join' }).click();
  await page.getByRole('heading', { name: 'Announcements' }).waitFor();
  await page.getByRole('button', { name: 'Members' }).click();
  await page.locator('.panel').getByText('Lucy Chen').waitFor();
});

const hostile = `<b>&"'\${x}{{y}}</messageML>`;
const hostileSeed = {
  ...acmeSeed,
  users: [
    ...acmeSeed.users,
    { username: 'mallory', displayName: hostile, department: hostile, title: hostile },
  ],
  rooms: [{ name: hostile, description: hostile, public: true, owners: ['mallory'] as [string] }],
};

pageTest(
  'names appear as they are, whatever is in them',
  async ({ pod, bot, open }) => {
    const start = await open('/');
    await start
      .locator('[data-username="mallory"] .person-name')
      .getByText(hostile, { exact: true })
      .waitFor();
    const page = await open('/#mallory');
    await page.locator('.me-name').getByText(hostile, { exact: true }).waitFor();
    await page.locator('.conversation-name').getByText(hostile, { exact: true }).waitFor();

    const mallory = pod.as('mallory');
    const streamId = mallory.im(['steward']);
    await page.getByLabel('Message', { exact: true }).fill(`I am @${hostile} ${hostile}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.locator('.message-body').getByText(`I am @${hostile} ${hostile}`, { exact: true }).waitFor();
    await page.locator('.message-head strong').getByText(hostile, { exact: true }).waitFor();
    await page.locator('.tag--me').getByText(`@${hostile}`, { exact: true }).waitFor();

    const id = pod.world().users.find(({ username }) => username === 'mallory')?.id;
    await bot.send(streamId, `<messageML>Hello <mention uid="${id}"/></messageML>`);
    await page.locator('.message-body').getByText(`Hello @${hostile}`, { exact: true }).waitFor();
  },
  { seed: hostileSeed },
);
