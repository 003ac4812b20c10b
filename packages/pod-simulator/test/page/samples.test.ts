import { expect } from '@jest/globals';
import { pageTests } from './support/browser.ts';

const pageTest = pageTests();

pageTest('every sample is shown, and every mistake with its place', async ({ open }) => {
  const page = await open('/page/messageml.html');
  await page.getByText('Text can be').first().waitFor();
  const links = await page.locator('.sample-list a').all();
  expect(links.length).toBeGreaterThan(25);
  for (const link of links) {
    const title = (await link.textContent()) ?? '';
    await link.click();
    if (title.startsWith('Mistake'))
      await page.getByRole('button', { name: /^Line \d+, column \d+$/ }).waitFor();
    else
      await page
        .locator('.preview:not(.preview--old) .message-body > *')
        .first()
        .waitFor({ state: 'attached' });
  }
});

pageTest('typed MessageML is rendered as one types', async ({ open }) => {
  const page = await open('/page/messageml.html');
  const text = page.getByLabel('MessageML', { exact: true });
  await text.fill('<messageML>Good <b>day</b></messageML>');
  await page.locator('.preview b').getByText('day', { exact: true }).waitFor();
  await text.fill('<messageML>\n  <u>no</u>\n</messageML>');
  await page.getByText('Invalid MessageML content at element "u"').waitFor();
  await page.getByRole('button', { name: 'Line 2, column 3' }).click();
  await text.fill(
    '<messageML><form id="f"><text-field name="a">b</text-field><button name="ok">Go</button></form></messageML>',
  );
  await page.getByRole('button', { name: 'Go' }).click();
  await page.locator('pre').getByText('"formId": "f"').waitFor();
});
