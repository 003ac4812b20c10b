import { writeFileSync } from 'node:fs';
import { chromium, type FrameLocator, type Page } from 'playwright-core';
import { animatedGif, type Frame } from './animated-gif.ts';
import { startWorld } from './world.ts';

// Films an approval for the README: Bob and Jane side by side, in the chat page of the simulator, with the real bot.

const FILE = 'docs/pictures/approval.gif';
const SIZE = { width: 1000, height: 600 };
const LINE = '/room add @Nina Patel --room "FX desk"';
const NEXT = 120; // ms of a frame while somebody types
const READ = 1800; // ms to read something

const sideBySide = (url: string) => `<!doctype html><style>
  body { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; margin: 0; padding: 12px; background: #d7dce2; font: 600 15px system-ui, sans-serif }
  section { display: grid; grid-template-rows: 30px 1fr; height: 576px } iframe { width: 100%; height: 100%; border: 0; border-radius: 8px; background: #fff }
</style><section>Bob Lee, a member of FX desk<iframe name="bob" src="${url}/#bob.lee"></iframe></section>
<section>Jane Doe, who owns FX desk<iframe name="jane" src="${url}/#jane.doe"></iframe></section>`;

const boxOf = (side: FrameLocator) => side.getByLabel('Message', { exact: true });

async function film(page: Page, url: string): Promise<Frame[]> {
  const frames: Frame[] = [];
  const shoot = async (ms: number) => {
    frames.push({ png: await page.screenshot({ animations: 'disabled', caret: 'hide' }), ms });
  };
  const [bob, jane] = [page.frameLocator('[name=bob]'), page.frameLocator('[name=jane]')];
  // Nothing is put into the address of the pod itself: the frames must be of its origin to keep what they have read.
  await page.route(`${url}/both`, (route) =>
    route.fulfill({ contentType: 'text/html', body: sideBySide(url) }),
  );
  await page.goto(`${url}/both`);
  for (const side of [bob, jane]) await side.getByRole('heading', { name: 'Say /help' }).waitFor();
  await shoot(READ);

  await boxOf(bob).click();
  for (let end = 0; end < LINE.length; end += 3) {
    await boxOf(bob).fill(LINE.slice(0, end + 3));
    await boxOf(bob).press('Escape'); // no suggestions over the picture
    await shoot(NEXT);
  }
  await shoot(READ / 2);
  await boxOf(bob).press('Enter');
  await bob.locator('.message:not(.message--mine)').first().waitFor();
  const approve = jane.getByRole('button', { name: 'Approve' });
  await approve.waitFor();
  await shoot(READ * 2);

  await approve.hover();
  await shoot(READ / 2);
  await approve.click();
  await bob.locator('.message:not(.message--mine)').nth(1).waitFor();
  await jane.getByText('Approved').first().waitFor();
  await page.mouse.move(0, 0);

  await shoot(READ * 2.5);
  return frames;
}

const world = await startWorld();
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' });
  page.setDefaultTimeout(30_000);
  const gif = animatedGif(await film(page, world.pod.url));
  writeFileSync(FILE, gif);
  process.stdout.write(`${FILE}: ${Math.round(gif.length / 1000)} kB\n`);
} finally {
  await browser.close();
  await world.close();
}
