import {
  type MessageId,
  type Person,
  toStreamId,
  type V4AttachmentInfo,
  type V4Stream,
} from '@finos/symphony-bdk-core';

/** What caused a command to be run, and where that was. `key` names it for ever: the same key again is the same occasion. */
export type Occasion = {
  readonly key: string;
  readonly stream: Pick<V4Stream, 'streamId' | 'streamType'>;
  /** The files of the message that it was. */
  readonly files?: readonly AttachedFile[];
};

/** The message of which it is a line: all of them but the first have a number behind the key. */
export const messageOf = (key: string): string => key.split('#')[0] ?? key;

/** Is it a further line of a message, typed before the first one was answered? */
export const isFurtherLine = ({ key }: Pick<Occasion, 'key'>): boolean => key !== messageOf(key);

export type AttachedFile = V4AttachmentInfo & { readonly messageId: MessageId };

/** Who runs a command, and on what occasion. */
export type Call = { readonly principal: Person; readonly occasion: Occasion };

/** For what happens in no conversation: nothing is answered there. */
export const NOWHERE: Occasion['stream'] = { streamId: toStreamId('nowhere'), streamType: 'POST' };

export const isInRoom = ({ stream }: Pick<Occasion, 'stream'>): boolean => stream.streamType === 'ROOM';

/** Where others read along: in a room, in a group chat, in whatever is not known to be an IM with one person. */
export const isAmongOthers = ({ stream }: Pick<Occasion, 'stream'>): boolean =>
  stream.streamType !== 'IM' && stream.streamId !== NOWHERE.streamId;
