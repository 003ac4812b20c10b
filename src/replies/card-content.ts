import {
  type Given,
  type MessageId,
  toMessageId,
  toStreamId,
  toUserId,
  type V4AttachmentInfo,
} from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { commandNames } from '../names.ts';
import { asStored, fromJson, person } from '../store/index.ts';

const command = z.enum(commandNames);

const place = { start: z.number(), end: z.number(), line: z.number(), opensQuote: z.string() };
const piece = z.object(place).partial();
const entity = piece.extend({ text: z.string(), value: z.string() });

const token = z.discriminatedUnion('kind', [
  piece.extend({ kind: z.literal('word'), text: z.string(), quoted: z.boolean() }),
  piece.extend({ kind: z.literal('mention'), text: z.string(), userId: z.number().transform(toUserId) }),
  piece.extend({ kind: z.literal('room'), text: z.string(), streamId: z.string().transform(toStreamId) }),
  entity.extend({ kind: z.literal('hashtag') }),
  entity.extend({ kind: z.literal('cashtag') }),
]);

const given: z.ZodType<Given> = z.record(z.string(), z.array(token));

/** A file of a message, enough to fetch it. */
export type KeptFile = Pick<V4AttachmentInfo, 'id' | 'name' | 'size'> & { readonly messageId: MessageId };

const file: z.ZodType<KeptFile> = asStored(
  z.object({
    id: z.string(),
    name: z.string().nullable().optional(),
    size: z.number().nullable().optional(),
    messageId: z.string().transform(toMessageId),
  }),
);

/** What was attached to the message that asked: whoever is asked back need not attach it again. */
const files = z.array(file).readonly().optional();

// Why somebody wants it.
const why = { reason: z.string().optional(), ticket: z.string().optional() };

// What they are is known further up.
const changes = z.array(z.object({ kind: z.string(), params: z.unknown() }));

const content = z.discriminatedUnion('purpose', [
  /** The form of a command. `kept` is what was given and is not asked for; `asked` is what was, where one argument is wanted. */
  z.object({
    purpose: z.literal('command'),
    payload: z.object({
      command,
      kept: given.optional(),
      asked: z.object({ arg: z.string(), given }).optional(),
      files,
    }),
  }),
  /** Buttons for commands that may have been meant. */
  z.object({
    purpose: z.literal('offer'),
    payload: z.object({ offers: z.array(z.object({ command, given })), files }),
  }),
  /** Buttons that run commands, as often as they are pressed. */
  z.object({
    purpose: z.literal('shortcuts'),
    payload: z.object({ shortcuts: z.array(z.object({ command, given })) }),
  }),
  /** Buttons for people whose name was typed, for the part of an argument from `index` on. */
  z.object({
    purpose: z.literal('pick'),
    payload: z.object({
      command,
      given,
      arg: z.string(),
      index: z.number(),
      length: z.number(),
      files,
      /** What each button says, by its name. */
      choices: z.record(z.string(), z.string()).optional(),
    }),
  }),
  /** Buttons to the other pages of an answer. */
  z.object({ purpose: z.literal('page'), payload: z.object({ command, given }) }),
  /** Asks the requester of a plan to confirm it. */
  z.object({ purpose: z.literal('confirm'), payload: z.object({ plan: z.string() }) }),
  /** Buttons that pause, resume or cancel a plan. */
  z.object({ purpose: z.literal('plan'), payload: z.object({ plan: z.string() }) }),
  /** Asks somebody to decide on a request. */
  z.object({ purpose: z.literal('decide'), payload: z.object({ request: z.string() }) }),
  /** Asks somebody to review a break-glass window. */
  z.object({ purpose: z.literal('break-glass'), payload: z.object({ glass: z.string() }) }),
  /** Buttons that ask owners of a room to do what somebody may not. */
  z.object({
    purpose: z.literal('ask-owner'),
    payload: z.object({
      command,
      changes,
      owners: z.array(person),
      room: z.string(),
      line: z.string(),
      ...why,
    }),
  }),
  /** Asks an owner to do what somebody may not. */
  z.object({ purpose: z.literal('asked'), payload: z.object({ command, changes, by: person, ...why }) }),
  /** Asks administrators to decide on a connection; `about` is the person's id. */
  z.object({ purpose: z.literal('connection'), payload: z.object({ user: person, about: z.string() }) }),
]);

type AnyContent = z.output<typeof content>;

export type Purpose = AnyContent['purpose'];

/** What a card of each purpose has to remember. */
export type Payloads = { readonly [P in Purpose]: Extract<AnyContent, { purpose: P }>['payload'] };

/** What a card is for, with what it has to remember for that. */
export type CardContent<P extends Purpose = Purpose> = {
  [Q in P]: { readonly purpose: Q; readonly payload: Payloads[Q] };
}[P];

/** `undefined` for what another version of Steward stored, and this one cannot use. */
export const readContent = (purpose: string, payload: string): CardContent | undefined =>
  content.safeParse({ purpose, payload: fromJson(z.unknown(), payload) }).data;
