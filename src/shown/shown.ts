import { type Person, type Room, toUserId, type UserId } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { asStored, person, room } from '../store/index.ts';

/** A person as a card shows them; what Symphony doesn't show is absent. */
export type PersonShown = Person & {
  readonly title?: string;
  readonly department?: string;
  readonly isInternal: boolean;
  /** Of our company's people only. */
  readonly status?: string;
  readonly roles?: readonly string[];
  /** How many people have this name, this one among them; absent when nobody looked. */
  readonly namesakes?: number;
  /** The name of somebody else that looks the same and is another. */
  readonly looksLike?: string;
};

/** A company by its id, and by its name where Symphony shows it. */
export type CompanyShown = { readonly id: string; readonly name?: string };

/** What becomes of a room when people join it, or stop owning it. */
export type RoomShown = {
  readonly room: Room;
  readonly isExternal: boolean;
  readonly showsHistory: boolean;
  /** How many messages there are, and whether there are more; absent when Steward can't know. */
  readonly earlier?: { readonly count: number; readonly isMore: boolean };
  /** How many people are in it afterwards. */
  readonly people: number;
  /** Companies of those who are in it, before. */
  readonly companies: readonly CompanyShown[];
  readonly joining: readonly UserId[];
  /** Who owns it afterwards, when somebody stops owning it. */
  readonly ownersLeft?: readonly Person[];
};

/** What a card shows of how things are, as they were read. */
export type Shown = {
  readonly people: readonly PersonShown[];
  readonly rooms: readonly RoomShown[];
};

export const NOTHING_SHOWN: Shown = { people: [], rooms: [] };

const userId = z.number().transform(toUserId);

export const shownShape: z.ZodType<Shown> = asStored(
  z.object({
    people: z.array(
      z.intersection(
        person,
        z.object({
          title: z.string().optional(),
          department: z.string().optional(),
          isInternal: z.boolean(),
          status: z.string().optional(),
          roles: z.array(z.string()).optional(),
          namesakes: z.number().optional(),
          looksLike: z.string().optional(),
        }),
      ),
    ),
    rooms: z.array(
      z.object({
        room,
        isExternal: z.boolean(),
        showsHistory: z.boolean(),
        earlier: z.object({ count: z.number(), isMore: z.boolean() }).optional(),
        people: z.number(),
        companies: z.array(z.object({ id: z.string(), name: z.string().optional() })),
        joining: z.array(userId),
        ownersLeft: z.array(person).optional(),
      }),
    ),
  }),
);
