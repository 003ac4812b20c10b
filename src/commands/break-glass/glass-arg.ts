import { arg } from '../arg.ts';

/** The id of a break-glass window: also one that none can have, because it is no mistake of how it is written. */
export const glassArg = arg.id('arg-glass', {
  pattern: /^B-[0-9A-Z]{6}$/u,
  sample: 'WINDOW',
  like: 'B-7K3FQ2',
});
