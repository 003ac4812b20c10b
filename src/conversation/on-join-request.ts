import type { EventOf, Logger } from '@finos/symphony-bdk-core';
import { joinRoom } from '../changes/index.ts';
import type { Services } from '../commands/index.ts';
import { roomJoin } from '../commands/room/room-join.ts';
import type { FactsSource } from '../policy/index.ts';
import type { Admission } from './admission.ts';
import type { Explainer } from './explain.ts';
import type { ChangePlanner } from './plan-for-turn.ts';
import type { Speaker } from './speak.ts';
import { callOf, type Turn } from './turn.ts';

type Options = {
  readonly factsSource: FactsSource;
  readonly services: Pick<Services, 'directoryFor'>;
  readonly admits: Admission;
  readonly planForTurn: ChangePlanner;
  readonly speaker: Speaker;
  readonly explain: Explainer;
  readonly logger: Logger;
};

/** Takes the client's own "request access" to a room that Steward owns as `/room join`. The person is answered by IM. */
export function createJoinRequestListener(options: Options) {
  const { factsSource, services, admits, planForTurn, speaker, explain, logger } = options;

  return async ({ payload }: EventOf<'USERREQUESTEDTOJOINROOM'>, turn: Turn): Promise<void> => {
    const user = turn.initiator;
    if (!factsSource.isInternal(user.id)) {
      logger.info('somebody of another firm asks to join a room', { event: turn.key });
      return;
    }
    const { streamId } = payload.stream;
    const room = await services.directoryFor(callOf(turn), factsSource.now(), 'room.find').roomById(streamId);
    if (room === undefined) {
      logger.info('somebody asks to join a room that they cannot see', { event: turn.key });
      return;
    }
    const answered = { ...turn, answersIn: await speaker.imWith(user.id) };
    if (!(await admits(answered))) return;
    try {
      const given = { room: [{ kind: 'room', text: room.name, streamId: room.id }] } as const;
      await planForTurn(roomJoin, [joinRoom({ room, user })], answered, { given });
    } catch (error) {
      await explain(error, answered);
    }
  };
}
