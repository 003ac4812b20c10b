import { z } from 'zod';
import type { Host } from '../../host.ts';
import type { Member, Stream } from '../../world/stream.ts';
import { isActive } from '../../world/streams.ts';
import { isExternalTo, type User } from '../../world/user.ts';
import { type App, pageOf, provisioner, readJson } from '../http.ts';
import { countPage, takePage } from '../take-page.ts';

const filterBody = z
  .object({
    streamTypes: z.array(z.object({ type: z.enum(['IM', 'MIM', 'ROOM', 'POST']) })).optional(),
    scope: z.enum(['INTERNAL', 'EXTERNAL']).optional(),
    origin: z.enum(['INTERNAL', 'EXTERNAL']).optional(),
    status: z.enum(['ACTIVE', 'INACTIVE']).optional(),
    privacy: z.enum(['PUBLIC', 'PRIVATE']).optional(),
    startDate: z.int().optional(),
    endDate: z.int().optional(),
  })
  .default({});

type Filter = z.output<typeof filterBody>;

/** The conversations of the whole firm, and the members of each, for administrators. */
export function adminStreamRoutes(app: App, host: Host): void {
  app.post('/pod/v2/admin/streams/list', async (c) => {
    const caller = provisioner(host, c);
    const { skip, limit } = pageOf(c, { usual: 50, most: 100 });
    const filter = await readJson(c, filterBody);
    const { count, page } = countPage(
      host.world.streams.all(),
      { skip, limit },
      (stream) => concerns(stream, caller) && answers(stream, filter, caller),
    );
    return c.json({ count, skip, limit, filter, streams: page.map((stream) => streamInfo(stream, caller)) });
  });

  app.get('/pod/v1/admin/stream/:id/membership/list', (c) => {
    const caller = provisioner(host, c);
    const { skip, limit } = pageOf(c, { usual: 100, most: 1000 });
    const stream = host.world.streams.known(c.req.param('id'));
    const page = takePage(stream.members.values(), { skip, limit });
    const members = page.map((member) => memberInfo(member, stream, caller));
    return c.json({ count: stream.members.size, skip, limit, members });
  });
}

/** Of the caller's firm, or with people of it. */
function concerns(stream: Stream, caller: User): boolean {
  if (!isExternalTo(caller, stream.createdBy)) return true;
  if (!stream.crossPod) return false;
  for (const { user } of stream.members.values()) if (!isExternalTo(caller, user)) return true;
  return false;
}

const originOf = (stream: Stream, caller: User) =>
  isExternalTo(caller, stream.createdBy) ? 'EXTERNAL' : 'INTERNAL';

function answers(stream: Stream, filter: Filter, caller: User): boolean {
  const { streamTypes, scope, origin, status, privacy, startDate, endDate } = filter;
  const isPublic = stream.room?.public === true;
  return (
    (!streamTypes?.length || streamTypes.some(({ type }) => type === stream.type)) &&
    (!scope || (scope === 'EXTERNAL') === stream.crossPod) &&
    (!origin || origin === originOf(stream, caller)) &&
    (!privacy || (privacy === 'PUBLIC') === isPublic) &&
    // The dates are about the membership, not about creation.
    (startDate === undefined || stream.modifiedAt >= startDate) &&
    (endDate === undefined || stream.modifiedAt <= endDate) &&
    (!status || (status === 'ACTIVE') === isActive(stream))
  );
}

/** `V2AdminStreamInfo`. */
const streamInfo = (stream: Stream, caller: User) => ({
  id: stream.id,
  isExternal: stream.crossPod,
  isActive: isActive(stream),
  ...(stream.room && { isPublic: stream.room.public }),
  type: stream.type,
  crossPod: stream.crossPod,
  origin: originOf(stream, caller),
  attributes: {
    ...(stream.room
      ? { roomName: stream.room.name, roomDescription: stream.room.description }
      : { members: [...stream.members.keys()] }),
    createdByUserId: stream.createdBy.id,
    createdDate: stream.createdAt,
    lastModifiedDate: stream.modifiedAt,
    originCompany: stream.createdBy.company,
    originCompanyId: stream.createdBy.tenantId,
    membersCount: stream.members.size,
    ...(stream.room?.groupChat && { groupChat: true }),
    ...(stream.lastMessageAt !== undefined && { lastMessageDate: stream.lastMessageAt }),
  },
});

/** `V2MemberInfo`; administrators see the email of external people too. */
const memberInfo = ({ user, owner, joinedAt }: Member, stream: Stream, caller: User) => ({
  user: {
    userId: user.id,
    email: user.email,
    ...(user.firstName !== undefined && { firstName: user.firstName }),
    ...(user.lastName !== undefined && { lastName: user.lastName }),
    displayName: user.displayName,
    company: user.company,
    companyId: user.tenantId,
    isExternal: isExternalTo(caller, user),
  },
  isOwner: owner,
  isCreator: user === stream.createdBy,
  joinDate: joinedAt,
});
