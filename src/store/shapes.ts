import { type Person, type Room, toStreamId, toUserId } from '@finos/symphony-bdk-core';
import { z } from 'zod';

/** Zod calls a missing field `undefined`, our types call it absent; the stored JSON knows only absent. */
export const asStored = <T>(schema: z.ZodType): z.ZodType<T> => schema as z.ZodType<T>;

/** A person as rows keep one: what is needed to act, and the name to speak of. */
export const person = asStored<Person>(
  z.object({
    id: z.number().transform(toUserId),
    displayName: z.string(),
    emailAddress: z.string().optional(),
    username: z.string().optional(),
    company: z.string().optional(),
  }),
);

export const room = asStored<Room>(z.object({ id: z.string().transform(toStreamId), name: z.string() }));

/** Reads a column that holds JSON. Throws a ZodError when it holds something else. */
export const fromJson = <S extends z.ZodType>(shape: S, text: string): z.output<S> =>
  shape.parse(JSON.parse(text));
