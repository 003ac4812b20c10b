import { z } from 'zod';
import type { Host } from '../../host.ts';
import type { RoomStream } from '../../world/stream.ts';
import { type App, flagOf, pageOf, podCaller, readJson, userIdSchema } from '../http.ts';
import { countPage } from '../take-page.ts';
import { foundRoom } from './room-views.ts';

const person = z.object({ id: userIdSchema }).optional();

const criteriaBody = z.object({
  query: z.string(),
  labels: z.array(z.string()).optional(),
  searchFields: z.array(z.enum(['name', 'description', 'keywords_key', 'keywords_value'])).optional(),
  active: z.boolean().optional(),
  private: z.boolean().optional(),
  owner: person,
  creator: person,
  member: person,
  sortOrder: z.enum(['BASIC', 'RELEVANCE']).optional(),
  subType: z.enum(['EMAIL']).optional(),
});

type Criteria = z.output<typeof criteriaBody>;

/** Rooms by text and properties. */
export function roomSearchRoutes(app: App, host: Host): void {
  app.post('/pod/v3/room/search', async (c) => {
    const caller = podCaller(host, c);
    const { skip, limit } = pageOf(c, { usual: 50, most: 100 });
    const criteria = await readJson(c, criteriaBody);
    const rooms = host.world.rooms.visibleTo(caller, flagOf(c, 'includeNonDiscoverable'));
    const { count, page } = countPage(rooms, { skip, limit }, (room) => answers(room, criteria));
    return c.json({
      count,
      skip,
      limit,
      query: criteria,
      rooms: page.map(foundRoom),
      facetedMatchCount: [{ facet: criteria.query, count }],
    });
  });
}

function answers(stream: RoomStream, criteria: Criteria): boolean {
  const { room, members, createdBy } = stream;
  const { active, owner, creator, member } = criteria;
  // Rooms for email are a thing of the past: there is none.
  if (criteria.subType) return false;
  if (active !== undefined && stream.active !== active) return false;
  if (criteria.private !== undefined && room.public === criteria.private) return false;
  if (owner && members.get(owner.id)?.owner !== true) return false;
  if (creator && createdBy.id !== creator.id) return false;
  if (member && !members.has(member.id)) return false;
  const query = criteria.query.toLowerCase().trim();
  return searched(stream, criteria).some((text) => text.toLowerCase().includes(query));
}

/** The texts to search: name and description, and the values of the labelled keywords. */
function searched({ room }: RoomStream, { searchFields, labels }: Criteria): string[] {
  const texts: string[] = [];
  for (const field of searchFields ?? (['name', 'description'] as const)) {
    if (field === 'name' || field === 'description') texts.push(room[field]);
    else texts.push(...room.keywords.map(({ key, value }) => (field === 'keywords_key' ? key : value)));
  }
  for (const { key, value } of room.keywords) if (labels?.includes(key)) texts.push(value);
  return texts;
}
