// Contrast of colours as WCAG 2 reckons it. The page does not need it; its tests do, with and without a browser.

/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export type Colour = readonly [number, number, number, number];

/** A colour in front of another one that is opaque. */
export const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [
  r * a + R * (1 - a),
  g * a + G * (1 - a),
  b * a + B * (1 - a),
  1,
];

/** From 1, the same, to 21, black on white. */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([r, g, b]: Colour): number {
  const [R = 0, G = 0, B = 0] = [r, g, b].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * R + 0.7152 * G + 0.0722 * B;
}

/** `#fff`, `#27292c`, `rgb(39 41 44 / 6%)` or `rgba(39, 41, 44, 0.06)`. */
export function readColour(text: string): Colour {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1];
  if (hex !== undefined) {
    const size = hex.length / 3;
    const part = (index: number) => {
      const digits = hex.slice(index * size, (index + 1) * size);
      return Number.parseInt(size === 1 ? digits + digits : digits, 16);
    };
    return [part(0), part(1), part(2), 1];
  }
  const parts = [...text.matchAll(/([\d.]+)(%?)/g)].map(
    ([, number, percent]) => Number(number) / (percent === '%' ? 100 : 1),
  );
  const [r = 0, g = 0, b = 0, a = 1] = parts;
  return [r, g, b, a];
}
