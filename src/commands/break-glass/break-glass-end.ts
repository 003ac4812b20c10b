import { phrase } from '../../words/index.ts';
import { command } from '../command.ts';

export const breakGlassEnd = command({
  name: 'break-glass end',
  example: '/break-glass end',
  synonyms: ['end break-glass', 'break glass end'],
  action: 'break-glass',
  isRare: true,
  isPrivate: true,
  args: {},
  async act(_, { principal: by, occasion, services: { breakGlass } }) {
    const { id, status } = await breakGlass.end({ by, event: occasion.key });
    const named = { id: { bold: id } };
    const sentence =
      status === 'ended' ? phrase('glass-now-ended', named) : phrase('glass-now-ended-unused', named);
    return { kind: 'answer', answer: { template: 'request/passed-on', data: { sentence } } };
  },
});
