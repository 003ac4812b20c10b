import { existsSync } from 'node:fs';
import { afterAll, beforeAll, test } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Pod, type PodOptions, startPod } from '../../../src/index.ts';
import { ApiClient, publicPem } from '../../support/api-client.ts';

/** A pod of its own with the bot logged in, and a browser to look at it with. */
export type Scene = {
  pod: Pod;
  bot: ApiClient;
  /** A new window at this address of the pod; a tab behind another would be slowed down. */
  open: (path: string) => Promise<Page>;
};

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const hasChromium = existsSync(executablePath);

if (!hasChromium) {
  process.stdout.write(
    `skipped: the chat page is not looked at, no Chromium at ${executablePath} (CHROMIUM names another)\n`,
  );
}

/** Starts one browser for the tests of a file; call it once, before them. */
export function pageTests(): (name: string, run: (scene: Scene) => Promise<void>, seed?: PodOptions) => void {
  let browser: Browser | undefined;
  beforeAll(async () => {
    // No sandbox: tests often run as root. The rest keeps the browser from calling anybody.
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    args.push('--disable-component-update', '--disable-sync', '--no-first-run');
    if (hasChromium) browser = await chromium.launch({ executablePath, args });
  });
  afterAll(async () => browser?.close());

  return (name, run, options = {}) =>
    (hasChromium ? test : test.skip)(name, async () => {
      const pod = await startPod({ keys: { steward: publicPem }, ...options });
      const windows: BrowserContext[] = [];
      try {
        const bot = await new ApiClient(pod).login('steward');
        const open = async (path: string) => {
          if (!browser) throw new Error('The browser has not started');
          const window = await browser.newContext();
          windows.push(window);
          window.setDefaultTimeout(15_000); // below jest's own, which does not say what was waited for
          const page = await window.newPage();
          await page.goto(pod.url + path);
          return page;
        };
        await run({ pod, bot, open });
      } finally {
        for (const window of windows) await window.close();
        await pod.close();
      }
    });
}
