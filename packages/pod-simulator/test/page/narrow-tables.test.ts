import { expect } from '@jest/globals';
import { pageTests } from './support/browser.ts';

const pageTest = pageTests();

const WORDS = [
  'sam.taylor@acme.example',
  'canUseInternalAudioMobile',
  'SUPER_COMPLIANCE_OFFICER',
  'P-3F09A1C27B5E',
  'Versicherungsmathematiker',
];

const answer = `<messageML><table>
  <thead><tr><th>Name</th><th>Beschreibung</th><th>Benachrichtigungen</th></tr></thead>
  <tbody>${WORDS.map((word) => `<tr><td>${word}</td><td>on</td><td>${word}</td></tr>`).join('')}</tbody>
</table></messageML>`;

pageTest('on a phone no word in a table breaks in the middle', async ({ pod, bot, open }) => {
  const streamId = pod.as('jane.doe').im(['steward']);
  await bot.send(streamId, answer);
  const page = await open(`/#jane.doe/${streamId}`);
  await page.setViewportSize({ width: 390, height: 900 });
  const values = page.getByRole('log').locator('.cell-value');
  await values.first().waitFor();
  const boxes = await Promise.all((await values.all()).map(async (value) => value.boundingBox()));
  expect(boxes).toHaveLength(3 * WORDS.length);
  const [, short] = boxes;
  // Each is as high as a word of two letters: a line.
  expect(new Set(boxes.map((box) => Math.round(box?.height ?? 0)))).toEqual(
    new Set([Math.round(short?.height ?? 0)]),
  );
  const right = Math.max(...boxes.map((box) => (box?.x ?? 0) + (box?.width ?? 0)));
  expect(right).toBeLessThanOrEqual(390);
});

const LONG = 'Maximiliane von Hohenstein-Oberwiesenthal';

pageTest('what somebody has to decide on is shown whole, however long it is', async ({ pod, bot, open }) => {
  const streamId = pod.as('jane.doe').im(['steward']);
  const rows = Array.from({ length: 30 }, (_, row) => `<tr><td>Row ${row}</td><td>${LONG}</td></tr>`);
  const card = (body: string) =>
    `<messageML><expandable-card state="expanded"><header>Request</header><body>${body}</body></expandable-card></messageML>`;
  await bot.send(streamId, card(`<table>${rows.join('')}</table>`));
  const page = await open(`/#jane.doe/${streamId}`);
  await page.setViewportSize({ width: 390, height: 844 });
  const table = page.getByRole('log').locator('.table-box');
  await table.waitFor();
  const [inside, shown] = await table.evaluate((box) => [box.scrollHeight, box.clientHeight]);
  expect(inside).toBeGreaterThan(960);
  expect(inside).toBe(shown);
});

pageTest(
  'on a phone a long name among the labels of a card leaves room for what they label',
  async ({ pod, bot, open }) => {
    const streamId = pod.as('jane.doe').im(['steward']);
    const rows = [`Reason (${LONG}'s words)`, 'Requested by'].map((label) => [label, `${LONG} · ${LONG}`]);
    const table = rows.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('');
    await bot.send(
      streamId,
      `<messageML><expandable-card state="expanded"><header>Request</header><body><table>${table}</table></body></expandable-card></messageML>`,
    );
    const page = await open(`/#jane.doe/${streamId}`);
    await page.setViewportSize({ width: 390, height: 844 });
    const cells = page.getByRole('log').locator('td');
    await cells.first().waitFor();
    const [label, value] = await Promise.all([0, 1].map(async (at) => cells.nth(at).boundingBox()));
    expect(value?.width).toBeGreaterThan(1.2 * (label?.width ?? 0));
  },
);

pageTest('a table with long headers fits beside the conversations', async ({ pod, bot, open }) => {
  const streamId = pod.as('jane.doe').im(['steward']);
  const heads = ['Nom', 'E-mail', 'Compte', 'Statut', 'Dernière ouverture de session'];
  const cells = [LONG, LONG, 'compte de service', 'Désactivé', 'jamais'];
  const row = (tag: string, texts: string[]) =>
    `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  await bot.send(
    streamId,
    `<messageML><table><thead>${row('th', heads)}</thead><tbody>${row('td', cells)}</tbody></table></messageML>`,
  );
  const page = await open(`/#jane.doe/${streamId}`);
  await page.setViewportSize({ width: 1000, height: 844 });
  const table = page.getByRole('log').locator('.table-box');
  await table.waitFor();
  const [inside, shown] = await table.evaluate((box) => [box.scrollWidth, box.clientWidth]);
  expect(inside).toBe(shown);
});

pageTest('the buttons of a message do not cover the one of its card', async ({ pod, bot, open }) => {
  const streamId = pod.as('jane.doe').im(['steward']);
  const card =
    '<messageML><expandable-card state="expanded"><header>Request</header><body>x</body></expandable-card></messageML>';
  for (const _ of ['one', 'two']) await bot.send(streamId, card);
  const page = await open(`/#jane.doe/${streamId}`);
  const second = page.locator('.message').nth(1);
  await second.hover();
  const [toggle, actions] = await Promise.all(
    ['.card-toggle', '.message-actions'].map(async (part) => second.locator(part).boundingBox()),
  );
  expect((actions?.y ?? 0) + (actions?.height ?? 0)).toBeLessThanOrEqual(toggle?.y ?? 0);
});
