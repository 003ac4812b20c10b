import { REQUEST_ID } from '../../approvals/index.ts';
import { arg } from '../arg.ts';
import { requestChoices } from '../choices.ts';
import { command } from '../command.ts';

export const reject = command({
  name: 'reject',
  example: '/reject R-7K3FQ2 not on this desk',
  synonyms: ['decline', 'deny', 'refuse', 'request reject', 'reject request'],
  action: 'request.decide',
  form: { choices: { request: requestChoices } },
  args: {
    request: arg.id('arg-request', { pattern: REQUEST_ID, sample: 'REQUEST', like: 'R-7K3FQ2' }),
    reason: arg.rest('arg-reason', { maxLength: 250, sample: 'REASON' }).optional().positional(),
  },
  act: ({ request, reason }, { principal, occasion, answerTo, services }) =>
    services.decide({ id: request, verdict: 'reject', reason, answerTo }, { principal, occasion }),
});
