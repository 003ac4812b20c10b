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
