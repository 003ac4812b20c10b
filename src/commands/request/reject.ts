import { arg } from '@finos/symphony-bdk-core';
import { REQUEST_ID } from '../../approvals/index.ts';
import { command } from '../command.ts';

export const reject = command({
  name: 'reject',
  summary: 'Reject a request that waits for you',
  example: '/reject R-7K3FQ2 not on this desk',
  synonyms: ['decline', 'deny', 'refuse', 'request reject', 'reject request'],
  action: 'request.decide',
  args: {
    request: arg.id('which request', { pattern: REQUEST_ID, sample: 'REQUEST', like: 'R-7K3FQ2' }),
    reason: arg.rest('why', { maxLength: 250, sample: 'REASON' }).optional().positional(),
  },
  act: ({ request, reason }, { principal, occasion, answerTo, services }) =>
    services.decide({ id: request, verdict: 'reject', reason, answerTo }, { principal, occasion }),
});
