import { arg } from '@finos/symphony-bdk-core';
import { REQUEST_ID } from '../../approvals/index.ts';
import { command } from '../command.ts';

export const approve = command({
  name: 'approve',
  summary: 'Approve a request that waits for you',
  example: '/approve R-7K3FQ2',
  synonyms: ['accept request', 'request approve', 'accept'],
  action: 'request.decide',
  args: {
    request: arg.id('which request', { pattern: REQUEST_ID, sample: 'REQUEST', like: 'R-7K3FQ2' }),
    reason: arg.rest('why', { maxLength: 250, sample: 'REASON' }).optional().positional(),
  },
  act: ({ request, reason }, { principal, occasion, answerTo, services }) =>
    services.decide({ id: request, verdict: 'approve', reason, answerTo }, { principal, occasion }),
});
