import { phrase } from '../../words/index.ts';
import { command } from '../command.ts';
import { glassArg } from './glass-arg.ts';

export const breakGlassConfirm = command({
  name: 'break-glass confirm',
  example: '/break-glass confirm B-7K3FQ2',
  synonyms: ['confirm break-glass', 'break glass confirm'],
  action: 'break-glass',
  isRare: true,
  isPrivate: true,
  args: { glass: glassArg },
  async act({ glass: id }, { principal: by, occasion, facts, services: { breakGlass } }) {
    const { until } = await breakGlass.confirm({ by, id, event: occasion.key, facts });
    const sentence = phrase('glass-now-open', {
      id: { bold: id },
      until: { time: until },
      command: { bold: '/break-glass end' },
    });
    return { kind: 'answer', answer: { template: 'request/passed-on', data: { sentence } } };
  },
});
