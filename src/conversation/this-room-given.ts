import { fold, type Given } from '@finos/symphony-bdk-core';
import type { Command, Services } from '../commands/index.ts';
import { isInRoom } from '../commands/index.ts';
import { isRefusal } from '../errors.ts';
import type { FactsSource } from '../policy/index.ts';
import { callOf, type Turn } from './turn.ts';

/** What was given, with the room in which that was typed as such where it was named. */
export type ThisRoomGiven = (command: Command, given: Given, turn: Turn) => Promise<Given>;

type Options = {
  readonly services: Pick<Services, 'directoryFor'>;
  readonly factsSource: Pick<FactsSource, 'now'>;
};

export const createThisRoomGiven =
  ({ services, factsSource }: Options): ThisRoomGiven =>
  async ({ args, sight }, given, turn) => {
    const { room: tokens } = given;
    if (tokens === undefined || args.room?.control.kind !== 'room' || !isInRoom(turn)) return given;
    const text = fold(tokens.map((token) => token.text).join(' '));
    const directory = services.directoryFor(callOf(turn), factsSource.now(), sight);
    const here = await directory.roomById(turn.stream.streamId).catch((error: unknown) => {
      if (isRefusal(error)) return undefined;
      throw error;
    });
    if (here === undefined || fold(here.name) !== text) return given;
    return { ...given, room: [{ kind: 'room', text: here.name, streamId: here.id }] };
  };
