import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pageTests } from './support/browser.ts';

const pageTest = pageTests();

const boxOf = (page: Page) => page.getByLabel('Message', { exact: true });
const row = (page: Page, text: string) => page.locator('.message').filter({ hasText: text });

pageTest('I edit my own message, and what I was writing is still there', async ({ pod, open }) => {
  const jane = pod.as('jane.doe');
  const streamId = jane.im(['steward']);
  jane.say(streamId, '/room ad');
  const page = await open(`/#jane.doe/${streamId}`);
  const box = boxOf(page);
  await box.fill('half a thought');
  await row(page, '/room ad').hover();
  await row(page, '/room ad').getByRole('button', { name: 'Edit' }).click();
  await page.getByText('Edit your message').waitFor();
  expect(await box.inputValue()).toBe('/room ad');
  await box.press('Escape');
  expect(await box.inputValue()).toBe('half a thought');

  await row(page, '/room ad').getByRole('button', { name: 'Edit' }).click();
  await box.fill('/room add');
  await box.press('Enter');
  await row(page, '/room add').getByText('edited').waitFor();
  expect(await box.inputValue()).toBe('half a thought');
  expect(jane.messages(streamId)).toMatchObject([{ text: '/room add', replacing: expect.any(String) }]);
});

pageTest('I reply to a message; others cannot be edited', async ({ pod, bot, open }) => {
  const jane = pod.as('jane.doe');
  const streamId = jane.im(['steward']);
  await bot.send(streamId, '<messageML>Which room?</messageML>');
  const page = await open(`/#jane.doe/${streamId}`);
  const question = row(page, 'Which room?').first();
  await question.hover();
  expect(await question.getByRole('button', { name: 'Edit' }).count()).toBe(0);
  await question.getByRole('button', { name: 'Reply' }).click();
  await page.getByText('Reply to Steward').waitFor();
  await boxOf(page).pressSequentially('FX desk');
  await boxOf(page).press('Enter');
  await page.locator('.message--mine .quote').getByText('Which room?').waitFor();
  const { messageId } = jane.messages(streamId)[0] ?? {};
  expect(jane.messages(streamId)[1]).toMatchObject({ text: 'FX desk', quoted: { messageId } });
  expect(await page.getByText('Reply to Steward').isVisible()).toBe(false);
});

pageTest('a reply or an edit that is refused is not lost', async ({ pod, open }) => {
  const jane = pod.as('jane.doe');
  const streamId = jane.im(['steward']);
  jane.say(streamId, 'Hello');
  const page = await open(`/#jane.doe/${streamId}`);
  await row(page, 'Hello').hover();
  await row(page, 'Hello').getByRole('button', { name: 'Edit' }).click();
  await page.route('**/sim/users/jane.doe/messages/**', (route) =>
    route.fulfill({ status: 400, json: { message: 'Too late' } }),
  );
  await boxOf(page).fill('Hi');
  await boxOf(page).press('Enter');
  await page.getByText('Not sent: Too late').waitFor();
  expect(await boxOf(page).inputValue()).toBe('Hi');
  await page.getByText('Edit your message').waitFor();
});

pageTest('↑ brings back what I said, ↓ goes on', async ({ pod, open }) => {
  const jane = pod.as('jane.doe');
  const streamId = jane.im(['bob.lee']);
  for (const text of ['one', 'two', 'one']) jane.say(streamId, text);
  pod.as('bob.lee').say(streamId, 'three');
  const page = await open(`/#jane.doe/${streamId}`);
  await row(page, 'three').waitFor();
  const box = boxOf(page);
  const press = async (key: string) => {
    await box.press(key);
    return box.inputValue();
  };
  expect(await press('ArrowUp')).toBe('one');
  expect(await press('ArrowUp')).toBe('two');
  expect(await press('ArrowUp')).toBe('two');
  expect(await press('ArrowDown')).toBe('one');
  expect(await press('ArrowDown')).toBe('');
  await box.fill('mine');
  expect(await press('ArrowUp')).toBe('mine');
});

pageTest('a long answer is shown from its beginning, a short one to its end', async ({ pod, bot, open }) => {
  const streamId = pod.as('jane.doe').im(['steward']);
  const page = await open(`/#jane.doe/${streamId}`);
  await page.getByRole('heading', { name: /You are Jane/ }).waitFor();
  const lines = Array.from({ length: 80 }, (_, index) => `<p>line ${index + 1}.</p>`).join('');
  await bot.send(streamId, `<messageML>${lines}</messageML>`);
  await page.getByText('line 1.', { exact: true }).waitFor();
  const isSeen = (text: string) =>
    page.getByText(text, { exact: true }).evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const box = element.closest('[role="log"]')?.getBoundingClientRect();
      return box !== undefined && top >= box.top && bottom <= box.bottom;
    });
  expect(await isSeen('line 1.')).toBe(true);
  expect(await isSeen('line 80.')).toBe(false);

  await boxOf(page).fill('thanks');
  await boxOf(page).press('Enter');
  await row(page, 'thanks').waitFor();
  await bot.send(streamId, '<messageML>Any time.</messageML>');
  await page.getByText('Any time.').waitFor();
  expect(await isSeen('Any time.')).toBe(true);
});

pageTest('files are attached, taken out again, and sent with the message', async ({ pod, open }) => {
  const page = await open('/#jane.doe');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Attach files' }).click();
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await (await choosing).setFiles([file('one.txt', 'first'), file('two.txt', 'second')]);
  await page.getByRole('button', { name: 'Remove one.txt' }).click();
  const box = page.getByLabel('Message', { exact: true });
  await box.fill('/user avatar');
  await box.press('Enter');
  await page.locator('.message .attachments').getByText('two.txt').waitFor();
  expect(await page.getByRole('list', { name: 'Files to send' }).count()).toBe(0);

  const jane = pod.as('jane.doe');
  const [message] = jane.messages(jane.im(['steward']));
  expect(message?.attachments).toEqual([{ name: 'two.txt', size: 6 }]);
  expect(jane.attachment(message?.messageId ?? '', 'two.txt').toString()).toBe('second');
});
