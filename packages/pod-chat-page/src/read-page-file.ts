import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join } from 'node:path';
import { readIconFont, readToolkitStyles } from './toolkit.ts';

/** As it is to be sent, with its media type. */
export type PageFile = { readonly content: string | Uint8Array<ArrayBuffer>; readonly type: string };

const folder = join(import.meta.dirname, 'browser');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/**
 * A file of the page: plain files, TypeScript without its types, and Symphony's own style sheet. The page asks for them below
 * `/page/`; its own documents are `index.html` and `messageml.html`. `undefined` when there is no such file.
 */
export async function readPageFile(path: string): Promise<PageFile | undefined> {
  const type = types[extname(path)];
  if (type === undefined || path.includes('..')) return undefined;
  if (path === 'uitoolkit.css') return { content: await readToolkitStyles(), type };
  if (path === 'fonts/tk-icons.woff2') return { content: await readIconFont(), type };
  const content = await readFile(join(folder, path)).catch(() => undefined);
  if (content === undefined) return undefined;
  if (extname(path) === '.ts') return { content: withoutTypes(path, content.toString()), type };
  return { content: Uint8Array.from(content), type };
}

// Taking the types out of all modules of the page takes a third of a second; they change only between runs.
const stripped = new Map<string, string>();

function withoutTypes(path: string, source: string): string {
  const known = stripped.get(path);
  if (known !== undefined) return known;
  const code = stripTypeScriptTypes(source);
  stripped.set(path, code);
  return code;
}
