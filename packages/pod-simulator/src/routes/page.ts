import { readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { extname, join } from 'node:path';
import type { App, Call } from './http.ts';

const require = createRequire(import.meta.url);
const folder = join(import.meta.dirname, '../page');

// How the style sheet names its icon font, for bundlers.
const TOOLKIT_FONTS = '~@symphony-ui/uitoolkit-styles/dist/fonts/';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The chat page: plain files, TypeScript without its types, and Symphony's own style sheet. */
export function pageRoutes(app: App): void {
  app.get('/', (c) => file(c, 'index.html'));
  app.get('/sim/messageml', (c) => file(c, 'messageml.html'));
  app.get('/page/uitoolkit.css', async (c) => {
    const found = require.resolve('@symphony-ui/uitoolkit-styles/dist/css/uitoolkit.css');
    const css = await readFile(found, 'utf8');
    // Its text font is on Symphony's own server: the page asks nothing beyond this machine.
    const local = css
      .replaceAll(/@font-face\s*\{[^}]*https:[^}]*\}/g, '')
      .replaceAll(TOOLKIT_FONTS, '/page/fonts/');
    return c.body(local, 200, typeOf('.css'));
  });
  app.get('/page/fonts/tk-icons.woff2', async (c) => {
    const font = await readFile(require.resolve('@symphony-ui/uitoolkit-styles/dist/fonts/tk-icons.woff2'));
    return c.body(Uint8Array.from(font), 200, typeOf('.woff2'));
  });
  app.get('/page/*', (c) => file(c, decodeURIComponent(c.req.path.slice('/page/'.length))));
}

const typeOf = (extension: string) => ({ 'content-type': types[extension] ?? 'application/octet-stream' });

// Taking the types out of all modules of the page takes a third of a second; they change only between runs.
const stripped = new Map<string, string>();

function withoutTypes(path: string, source: string): string {
  const known = stripped.get(path);
  if (known !== undefined) return known;
  const code = stripTypeScriptTypes(source);
  stripped.set(path, code);
  return code;
}

async function file(c: Call, path: string): Promise<Response> {
  const extension = extname(path);
  if (path.includes('..') || !(extension in types)) return c.notFound();
  const content = await readFile(join(folder, path)).catch(() => undefined);
  if (!content) return c.notFound();
  const body = extension === '.ts' ? withoutTypes(path, content.toString()) : Uint8Array.from(content);
  return c.body(body, 200, typeOf(extension));
}
