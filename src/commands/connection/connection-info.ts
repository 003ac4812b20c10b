import { connectionWith } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';

export const connectionInfo = command({
  name: 'connection info',
  example: '/connection info carol.ng@borealis.example',
  synonyms: ['connection status', 'connection show'],
  action: 'connection.list',
  isRare: true,
  isPrivate: true,
  args: { user: arg.user('arg-other-company-person') },
  async answer({ user }, { services: { pod, factsSource } }) {
    const isInternal = factsSource.isInternal(user.id);
    const connection = isInternal ? undefined : await connectionWith(user, pod);
    return {
      template: 'connection/info',
      data: {
        user: { ...user, company: user.company ?? '' },
        // People of one firm are connected by nature; `NONE` when nobody has asked.
        status: isInternal ? 'SAME_FIRM' : (connection?.status ?? 'NONE'),
        firstAskedAt: connection?.firstRequestedAt ?? 0,
        changedAt: connection?.updatedAt ?? 0,
        timesAsked: connection?.requestCounter ?? 0,
      },
    };
  },
});
