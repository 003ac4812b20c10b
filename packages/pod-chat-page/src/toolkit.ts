import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

// How the style sheet names its icon font, for bundlers.
const FONTS = '~@symphony-ui/uitoolkit-styles/dist/fonts/';

/** Symphony's own style sheet. Its text font is on Symphony's own server: the page asks nothing beyond this machine. */
export async function readToolkitStyles(): Promise<string> {
  const css = await readFile(require.resolve('@symphony-ui/uitoolkit-styles/dist/css/uitoolkit.css'), 'utf8');
  return css.replaceAll(/@font-face\s*\{[^}]*https:[^}]*\}/g, '').replaceAll(FONTS, '/page/fonts/');
}

/** The icons that the style sheet draws with. */
export async function readIconFont(): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(
    await readFile(require.resolve('@symphony-ui/uitoolkit-styles/dist/fonts/tk-icons.woff2')),
  );
}
