import { chosenAmong, ownRequestChoices } from '../choices.ts';
import { command } from '../command.ts';
import { requestArg, textWithoutId } from './request-arg.ts';

export const withdraw = command({
  name: 'withdraw',
  example: '/withdraw R-7K3FQ2',
  synonyms: ['request withdraw', 'withdraw request', 'request cancel', 'take back'],
  action: 'plan.control',
  isRare: true,
  isPrivate: true,
  inOrder: textWithoutId(undefined),
  form: chosenAmong('request', ownRequestChoices, 'to-withdraw', () => true),
  args: { request: requestArg },
  act: ({ request }, context) => context.services.withdraw(request, context),
});
