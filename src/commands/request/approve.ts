import { REQUEST_ID } from '../../approvals/index.ts';
import { arg } from '../arg.ts';
import { requestChoices } from '../choices.ts';
import { command } from '../command.ts';

export const approve = command({
  name: 'approve',
  example: '/approve R-7K3FQ2',
  synonyms: ['accept request', 'request approve', 'accept'],
  action: 'request.decide',
  form: { choices: { request: requestChoices } },
  args: {
    request: arg.id('arg-request', { pattern: REQUEST_ID, sample: 'REQUEST', like: 'R-7K3FQ2' }),
    reason: arg.rest('arg-reason', { maxLength: 250, sample: 'REASON' }).optional().positional(),
  },
  act: ({ request, reason }, { principal, occasion, answerTo, services }) =>
    services.decide({ id: request, verdict: 'approve', reason, answerTo }, { principal, occasion }),
});
