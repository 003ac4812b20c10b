import { createHash } from 'node:crypto';
import { type MessageId, type StreamId, toMessageId, toStreamId } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { isRefusal, UserError } from '../errors.ts';
import type { Pod } from './change.ts';

// The original has to be smaller (Symphony REST API, update user avatar).
export const TOO_LARGE = 2 * 1024 * 1024;

/** A picture that is attached to a message. The bytes stay there; `hash` tells whether they are still the same. */
export const picture = z.object({
  streamId: z.string().transform(toStreamId),
  messageId: z.string().transform(toMessageId),
  file: z.string(),
  name: z.string(),
  size: z.number(),
  hash: z.string(),
});

export type Picture = z.infer<typeof picture>;

/** Where a picture is. */
export type PicturePlace = {
  readonly streamId: StreamId;
  readonly messageId: MessageId;
  readonly file: string;
  readonly name: string;
};

/** Looks at an attached picture. Throws UserError when it can't be somebody's avatar. */
export async function lookAtPicture(place: PicturePlace, pod: Pick<Pod, 'messages'>): Promise<Picture> {
  const bytes = await bytesAt(place, pod);
  if (bytes.length >= TOO_LARGE) throw new UserError({ code: 'picture-too-large', name: place.name });
  if (!isPicture(bytes)) throw new UserError({ code: 'picture-unreadable', name: place.name });
  return { ...place, size: bytes.length, hash: hashOf(bytes) };
}

/** The bytes of a picture that was looked at. Throws UserError when they are gone. */
export async function bytesOf(seen: Picture, pod: Pick<Pod, 'messages'>): Promise<Uint8Array> {
  const bytes = await bytesAt(seen, pod);
  if (hashOf(bytes) !== seen.hash) throw new UserError({ code: 'picture-gone', name: seen.name });
  return bytes;
}

async function bytesAt(place: PicturePlace, { messages }: Pick<Pod, 'messages'>): Promise<Uint8Array> {
  try {
    return await messages.getAttachment(place.streamId, place.messageId, place.file);
  } catch (error) {
    if (isRefusal(error)) throw new UserError({ code: 'picture-gone', name: place.name });
    throw error;
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

// Which types a pod takes is not documented. Decision: those that every client shows, told by how their bytes begin.
const BEGINNINGS = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
];

const isPicture = (bytes: Uint8Array): boolean =>
  BEGINNINGS.some((beginning) => beginning.every((byte, index) => bytes[index] === byte));
