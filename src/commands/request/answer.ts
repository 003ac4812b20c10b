import { phrase } from '../../words/index.ts';
import { arg } from '../arg.ts';
import { askedRequestChoices, chosenAmong } from '../choices.ts';
import { command } from '../command.ts';
import { requestArg, textWithoutId } from './request-arg.ts';

const numberArg = arg.id('arg-question-number', { pattern: /^[1-9]$/u, sample: 'NUMBER', like: '2' });

export const answer = command({
  name: 'answer',
  example: '/answer R-7K3FQ2 the one with Borealis',
  synonyms: ['request answer', 'answer question', 'reply'],
  action: 'request.answer',
  isRare: true,
  isPrivate: true,
  inOrder: textWithoutId('answer'),
  form: chosenAmong('request', askedRequestChoices, 'to-answer', ({ answer: text }) => text !== undefined),
  args: {
    request: requestArg,
    answer: arg.rest('arg-answer', { maxLength: 250, prose: true, sample: 'ANSWER' }).positional(),
    number: numberArg.optional().keyword(),
  },
  async act({ request: id, answer: text, number }, { principal: by, occasion, services: { approvals } }) {
    const said = { id, by, text, event: occasion.key };
    const { question } = await approvals.answer({ ...said, number: number ? Number(number) : undefined });
    const sentence = phrase('answer-passed-on', { id: { bold: id }, person: question.by });
    return { kind: 'answer', answer: { template: 'request/passed-on', data: { sentence } } };
  },
});
