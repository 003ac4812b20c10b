import type { Page } from './pages.ts';
import { count, list, object, streamId, userId } from './read.ts';
import type { V2AdminStreamInfo, V2AdminStreamList, V2MemberInfo, V2MembershipList } from './types/index.ts';

/** Reads a page of the firm's streams. */
export function readAdminStreams(json: unknown, asked: Page): V2AdminStreamList {
  const results = object(json ?? { count: 0 }, 'streams of the firm', 'streams', 'count');
  const streams = list(results.streams, 'streams', readAdminStream);
  return { ...pageOf(results, asked, streams), streams };
}

/** Reads a page of a stream's members. */
export function readStreamMembers(json: unknown, asked: Page): V2MembershipList {
  const results = object(json ?? { count: 0 }, 'members of the stream', 'members', 'count');
  const members = list(results.members, 'members', readStreamMember);
  return { ...pageOf(results, asked, members), members };
}

function readAdminStream(json: unknown): V2AdminStreamInfo {
  const stream = object(json, 'stream');
  stream.id = streamId(stream.id, 'stream');
  stream.type = typeof stream.type === 'string' ? stream.type : 'UNKNOWN';
  stream.attributes ??= {};
  return stream as V2AdminStreamInfo;
}

function readStreamMember(json: unknown): V2MemberInfo {
  const member = object(json, 'member');
  const user = object(member.user, 'user of the member');
  user.userId = userId(user.userId, 'member');
  member.isOwner = member.isOwner === true;
  member.isCreator = member.isCreator === true;
  return member as V2MemberInfo;
}

function pageOf(results: Record<string, unknown>, { skip = 0, limit }: Page, found: readonly unknown[]) {
  return {
    count: count(results.count, found.length),
    skip: count(results.skip, skip),
    limit: count(results.limit, limit ?? found.length),
  };
}
