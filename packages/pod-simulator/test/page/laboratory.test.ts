import { expect } from '@jest/globals';
import { pageTests } from './support/browser.ts';

const pageTest = pageTests();

const manifest = JSON.stringify({
  commands: ['/audit', '/room add', '/room info'].map((name) => ({ name, desc: `About ${name}` })),
});
const roomAdd = {
  name: 'room add',
  description: 'Add people to a room',
  args: [
    { name: '@PERSON…', about: 'who', required: true },
    { name: '--room ROOM', about: 'which room', required: false },
  ],
};

pageTest(
  'completion is the manifest; in the laboratory what I may run, its arguments and rooms',
  async (scene) => {
    const { pod, bot, open } = scene;
    await bot.post('/pod/v1/user/manifest/own', { manifest });
    pod.equip({ commandsIn: async (username) => (username === 'jane.doe' ? [roomAdd] : []) });
    const page = await open('/#jane.doe');
    const box = page.getByLabel('Message', { exact: true });
    const offers = () => page.getByRole('option').locator('.option-label').allTextContents();
    await box.fill('/');
    await page.getByRole('option', { name: '/audit' }).waitFor();
    expect(await offers()).toEqual(['/audit', '/room add', '/room info']);
    await box.fill('/room add --');
    expect(await offers()).toEqual([]);

    await page.getByRole('switch', { name: 'Laboratory' }).check();
    await box.fill('/');
    await page.getByRole('option', { name: '/audit' }).waitFor({ state: 'detached' });
    expect(await offers()).toEqual(['/room add']);
    await box.press('Tab');
    await page.locator('.argument-hint').getByText('[--room ROOM]').waitFor();
    await box.pressSequentially('@Dave Kim --r');
    await box.press('Tab');
    expect(await offers()).toEqual(['FX desk', 'Announcements', 'Borealis and Acme']);
    await box.press('Tab');
    expect(await box.inputValue()).toBe('/room add @Dave Kim --room "FX desk" ');
    await box.press('Enter');
    await page.locator('.message--mine').getByText('--room "FX desk"').waitFor();
  },
);

pageTest('a strip says what to try, and as whom', async ({ pod, open }) => {
  pod.equip({
    trials: [
      { username: 'jane.doe', about: 'Jane asks.', text: '/help' },
      { username: 'bob.lee', about: 'Bob approves.' },
    ],
  });
  const page = await open('/#jane.doe');
  const strip = page.locator('.trials');
  await strip.getByRole('button', { name: 'Say it' }).click();
  await page.locator('.message--mine').getByText('/help').waitFor();
  await strip.getByRole('link', { name: 'Be Bob' }).click();
  await page.locator('.me-name').getByText('Bob Lee').waitFor();
  await strip.getByRole('link', { name: 'Be Jane' }).waitFor();
  expect(await strip.getByRole('button', { name: 'Say it' }).count()).toBe(0);
  await page.locator('.conversation').filter({ hasText: 'FX desk' }).click();
  await strip.waitFor({ state: 'hidden' });
});

pageTest('without hints from outside there is no strip', async ({ open }) => {
  const page = await open('/#jane.doe');
  await page.getByRole('heading', { name: /You are Jane/ }).waitFor();
  expect(await page.locator('.trials').isVisible()).toBe(false);
});
