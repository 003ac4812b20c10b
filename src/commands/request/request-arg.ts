import { REQUEST_ID } from '../../approvals/index.ts';
import { arg } from '../arg.ts';

/** The id of a request. */
export const requestArg = arg.id('arg-request', { pattern: REQUEST_ID, sample: 'REQUEST', like: 'R-7K3FQ2' });
