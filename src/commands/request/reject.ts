import { chosenAmong, requestChoices } from '../choices.ts';
import { command } from '../command.ts';
import { reasonLine } from '../why-args.ts';
import { requestArg, textWithoutId } from './request-arg.ts';

export const reject = command({
  name: 'reject',
  example: '/reject R-7K3FQ2 not on this desk',
  synonyms: ['rejected', 'i reject', 'decline', 'deny', 'refuse', 'request reject', 'reject request'],
  action: 'request.decide',
  isPrivate: true,
  inOrder: textWithoutId('reason'),
  form: chosenAmong('request', requestChoices, 'to-decide', ({ reason }) => reason !== undefined),
  args: {
    request: requestArg,
    reason: reasonLine,
  },
  act: ({ request, reason }, { principal, occasion, answerTo, services }) =>
    services.decide({ id: request, verdict: 'reject', reason, answerTo }, { principal, occasion }),
});
