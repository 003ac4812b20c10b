import { chosenAmong, requestChoices } from '../choices.ts';
import { command } from '../command.ts';
import { reasonOfYes } from '../why-args.ts';
import { requestArg, textWithoutId } from './request-arg.ts';

export const approve = command({
  name: 'approve',
  example: '/approve R-7K3FQ2',
  synonyms: ['approved', 'i approve', 'accept request', 'request approve', 'accept'],
  action: 'request.decide',
  isPrivate: true,
  inOrder: textWithoutId('reason'),
  form: chosenAmong('request', requestChoices, 'to-decide'),
  args: {
    request: requestArg,
    reason: reasonOfYes,
  },
  act: ({ request, reason }, { principal, occasion, answerTo, services }) =>
    services.decide({ id: request, verdict: 'approve', reason, answerTo }, { principal, occasion }),
});
