import gifenc from 'gifenc';
import { PNG } from 'pngjs';

/** A screenshot, and for how long it is shown. */
export type Frame = { readonly png: Buffer; readonly ms: number };

const COLOURS = 254; // and white, which an average would tint, and one for what stays as it was

/** An animated GIF of screenshots of one size. A pixel that is as before is transparent, so that the file stays small. */
export function animatedGif(frames: readonly Frame[]): Uint8Array {
  const pictures = frames.map(({ png }) => PNG.sync.read(png));
  const [first] = pictures;
  if (!first) throw new Error('An animation needs a frame.');
  const { width, height } = first;
  const palette = [...gifenc.quantize(sampleOf(pictures), COLOURS), [255, 255, 255]];
  const transparentIndex = palette.length;
  const gif = gifenc.GIFEncoder();
  let before: Uint8Array | undefined;
  for (const [index, { data }] of pictures.entries()) {
    const pixels = gifenc.applyPalette(data, palette);
    const changed = before
      ? pixels.map((pixel, at) => (pixel === before?.[at] ? transparentIndex : pixel))
      : pixels;
    gif.writeFrame(changed, width, height, {
      ...(index === 0 ? { palette: [...palette, [0, 0, 0]] } : { transparent: true, transparentIndex }),
      delay: frames[index]?.ms ?? 0,
      dispose: 1,
    });
    before = pixels;
  }
  gif.finish();
  return gif.bytes();
}

/** Every frame counts for the colours, but not every pixel: some of their rows. */
function sampleOf(pictures: readonly PNG[]): Uint8Array {
  const rows = pictures.flatMap(({ data, width, height }) =>
    Array.from({ length: Math.floor(height / 7) }, (_, row) =>
      data.subarray(row * 7 * width * 4, (row * 7 + 1) * width * 4),
    ),
  );
  return new Uint8Array(Buffer.concat(rows));
}
