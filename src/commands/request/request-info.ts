import { chosenAmong, openRequestChoices } from '../choices.ts';
import { command } from '../command.ts';
import { requestArg } from './request-arg.ts';

export const requestInfo = command({
  name: 'request info',
  example: '/request info R-7K3FQ2',
  synonyms: ['request show', 'show request', 'request status'],
  action: 'requests.list',
  isPrivate: true,
  form: chosenAmong('request', openRequestChoices, 'to-show'),
  args: { request: requestArg },
  answer: ({ request }, context) => context.services.requests.show(request, context),
});
