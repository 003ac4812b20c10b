import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pageTests } from './support/browser.ts';

const pageTest = pageTests();

const colours = ['green', 'red', 'blue', 'yellow', 'cyan', 'purple', 'orange', 'secondary', 'external'];
const answer = `<messageML>
  <h4>Who is there</h4>
  <table>
    <thead><tr><th>Name</th><th>Presence</th></tr></thead>
    <tbody>${colours.map((colour) => `<tr><td>@Bob</td><td><span class="tempo-text-color--${colour}">${colour}</span></td></tr>`).join('')}</tbody>
  </table>
  <p>Hello <mention email="jane.doe@acme.example"/> and <mention email="bob@acme.example"/>, <hash tag="fx"/> <code>/help</code></p>
  <card><header>A card <span class="tempo-text-color--green">green</span></header><body>with a body</body></card>
  <form id="f"><text-field name="t" placeholder="a text" label="Name"/><person-selector name="p" label="Who"/><button name="ok" type="action" class="primary">OK</button>
    <button name="no" type="action" class="destructive">No</button><button name="later" type="action" class="tertiary">Later</button></form>
</messageML>`;

async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.locator(theme === 'dark' ? 'body.tk-dark' : 'body:not(.tk-dark)').waitFor();
}

const faintTexts = (page: Page) =>
  page.evaluate<string[]>("import('/page/faint-texts.ts').then(({ faintTexts }) => faintTexts(4.5))");

pageTest('every text has a contrast of 4.5 at least, in light and dark', async ({ pod, bot, open }) => {
  const jane = pod.as('jane.doe');
  const streamId = jane.im(['steward']);
  const first = jane.say(streamId, 'Hello @Steward');
  expect(await bot.send(streamId, answer)).toMatchObject({ body: { messageId: expect.any(String) } });
  jane.edit(jane.say(streamId, 'Yes', { quote: first }), 'No');
  pod.as('bob.lee').say(pod.as('bob.lee').im(['jane.doe']), 'unread');
  const page = await open(`/#jane.doe/${streamId}`);
  await page.getByText('with a body').waitFor({ state: 'attached' });
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(page, theme);
    expect({ theme, faint: await faintTexts(page) }).toEqual({ theme, faint: [] });
  }
  await page.goto(new URL('/', page.url()).href);
  await page.getByRole('heading', { name: 'Who are you?' }).waitFor();
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(page, theme);
    expect({ theme, faint: await faintTexts(page) }).toEqual({ theme, faint: [] });
  }
});

pageTest(
  'what the bot answers is a log; headers of tables say what they head',
  async ({ pod, bot, open }) => {
    const streamId = pod.as('jane.doe').im(['steward']);
    await bot.send(streamId, answer);
    const page = await open(`/#jane.doe/${streamId}`);
    const log = page.getByRole('log', { name: 'Messages' });
    const table = log.getByRole('table');
    await table.waitFor();
    expect(await log.getAttribute('aria-live')).toBe('polite');
    const headers = table.getByRole('columnheader');
    expect(await headers.evaluateAll((found) => found.map((each) => each.getAttribute('scope')))).toEqual([
      'col',
      'col',
    ]);
  },
);

pageTest('on a phone a table is a stack of its rows, and nothing is wider than the screen', async (scene) => {
  const { pod, bot, open } = scene;
  const streamId = pod.as('jane.doe').im(['steward']);
  await bot.send(streamId, answer);
  const page = await open(`/#jane.doe/${streamId}`);
  await page.setViewportSize({ width: 390, height: 844 });
  const cell = page.getByRole('cell', { name: 'green' });
  await cell.waitFor();
  const label = await cell.evaluate((element) => element.dataset.column);
  expect(label).toBe('Presence');
  const box = await cell.boundingBox();
  const name = await page.getByRole('cell', { name: '@Bob' }).first().boundingBox();
  expect(box?.y).toBeGreaterThan(name?.y ?? Number.NaN);
  expect(box?.x).toBe(name?.x);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  expect(await page.getByRole('columnheader').count()).toBe(2);
});

pageTest('the number of waiting connections covers nothing', async ({ open }) => {
  const page = await open('/#bob.lee'); // whom Maja has asked
  const button = page.getByRole('button', { name: 'Connections' });
  const count = button.locator('.count');
  await count.waitFor();
  const [inside, outside] = [await count.boundingBox(), await button.boundingBox()];
  const word = await button.evaluate((element) => {
    const text = [...element.childNodes].find((node) => node.nodeType === 3);
    const range = element.ownerDocument.createRange();
    if (text) range.selectNode(text);
    return range.getBoundingClientRect().right;
  });
  expect(inside?.x).toBeGreaterThanOrEqual(word);
  expect((inside?.x ?? 0) + (inside?.width ?? 0)).toBeLessThanOrEqual(
    (outside?.x ?? 0) + (outside?.width ?? 0),
  );
});
