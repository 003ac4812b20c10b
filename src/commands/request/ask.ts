import { phrase } from '../../words/index.ts';
import { arg } from '../arg.ts';
import { chosenAmong, requestChoices } from '../choices.ts';
import { command } from '../command.ts';
import { requestArg, textWithoutId } from './request-arg.ts';

export const ask = command({
  name: 'ask',
  example: '/ask R-7K3FQ2 which deal is it for?',
  synonyms: ['request ask', 'ask requester', 'question', 'query'],
  action: 'request.decide',
  isRare: true,
  isPrivate: true,
  inOrder: textWithoutId('question'),
  form: chosenAmong('request', requestChoices, 'to-decide', ({ question }) => question !== undefined),
  args: {
    request: requestArg,
    question: arg.rest('arg-question', { maxLength: 250, prose: true, sample: 'QUESTION' }).positional(),
  },
  async act({ request: id, question }, { principal, occasion, services: { approvals } }) {
    const { plan } = await approvals.ask({ id, by: principal, text: question, event: occasion.key });
    const sentence = phrase('question-passed-on', { id: { bold: id }, person: plan.requester });
    return { kind: 'answer', answer: { template: 'request/passed-on', data: { sentence } } };
  },
});
