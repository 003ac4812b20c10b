/** A message to try. `data` is EntityJSON. */
type Sample = { title: string; message: string; data?: Record<string, unknown> };

export type Family = { title: string; samples: readonly Sample[] };

/** Wraps the content in the root element. */
export const messageML = (content: string): string =>
  `<messageML>\n${content.replace(/^\n/, '').trimEnd()}\n</messageML>`;
