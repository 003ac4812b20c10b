import { GLASS_ID } from '../../approvals/index.ts';
import { arg } from '../arg.ts';

/** The id of a break-glass window. */
export const glassArg = arg.id('arg-glass', { pattern: GLASS_ID, sample: 'WINDOW', like: 'B-7K3FQ2' });
