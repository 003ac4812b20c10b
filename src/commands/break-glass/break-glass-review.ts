import { phrase } from '../../words/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { LONGEST_REASON } from '../why-args.ts';
import { glassArg } from './glass-arg.ts';

export const breakGlassReview = command({
  name: 'break-glass review',
  example: '/break-glass review B-7K3FQ2 it was right',
  synonyms: ['review break-glass', 'break glass review'],
  action: 'break-glass',
  isRare: true,
  isPrivate: true,
  args: {
    glass: glassArg,
    finding: arg.rest('arg-finding', { maxLength: LONGEST_REASON, sample: 'FINDING' }).positional(),
  },
  async act({ glass: id, finding }, { principal: by, occasion, facts, services: { breakGlass } }) {
    const { person } = await breakGlass.review({ by, id, finding, event: occasion.key, facts });
    const sentence = phrase('glass-now-reviewed', { id: { bold: id }, person });
    return { kind: 'answer', answer: { template: 'request/passed-on', data: { sentence } } };
  },
});
