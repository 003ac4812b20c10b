import { peopleById } from '../../queries/people-by-id.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { pageOf } from '../pages.ts';

const STATUSES = {
  pending: undefined, // what the pod lists when it is asked for no status: incoming and outgoing
  accepted: 'ACCEPTED',
  rejected: 'REJECTED',
  all: 'ALL',
} as const;

const KINDS = ['pending', 'accepted', 'rejected', 'all'] as const;

export const connections = command({
  name: 'connections',
  example: '/connections pending',
  synonyms: ['connection list', 'list connections', 'my connections', 'connection'],
  action: 'connection.list',
  isRare: true,
  isPrivate: true,
  args: {
    status: arg
      .choice('arg-which-connections', KINDS)
      .defaultsTo(() => 'pending' as const)
      .positional(),
  },
  async answer({ status }, { page, services: { pod } }) {
    const wanted = STATUSES[status];
    const all = await pod.connections.listConnections(wanted === undefined ? {} : { status: wanted });
    const { items, pages } = pageOf(
      all.toSorted((a, b) => (b.updatedAt ?? 0) - (a.updatedAt ?? 0)),
      page,
    );
    const people = await peopleById(
      items.map(({ userId }) => userId),
      pod,
    );
    return {
      template: 'connection/list',
      data: {
        status,
        count: all.length,
        connections: items.map((connection) => ({
          id: connection.userId,
          emailAddress: people.get(connection.userId)?.emailAddress ?? '',
          username: people.get(connection.userId)?.username ?? '',
          name: people.get(connection.userId)?.displayName ?? '',
          company: people.get(connection.userId)?.company ?? '',
          status: connection.status,
          since: connection.updatedAt ?? connection.firstRequestedAt ?? 0,
        })),
      },
      pages,
    };
  },
});
