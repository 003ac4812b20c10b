import type { Limits } from '../limits/index.ts';
import { errorReply } from '../replies/index.ts';
import type { Hint } from './hint.ts';
import type { Turn } from './turn.ts';
import type { Welcome } from './welcome.ts';

/** Whether a turn, with so many commands, is handled at all; who is turned away has been told why. */
export type Admission = (turn: Turn, commands?: number) => Promise<boolean>;

type Options = {
  readonly limits: Pick<Limits, 'admit'>;
  readonly isWelcome: Welcome;
  readonly hint: Hint;
};

/** Turns away those who send too much, and people of other firms. */
export const createAdmission =
  ({ limits, isWelcome, hint }: Options): Admission =>
  async (turn, commands = 1) => {
    // What was taken once is carried through.
    if (!turn.isReplayed()) {
      const admitted = limits.admit({
        person: turn.initiator,
        conversation: turn.stream.streamId,
        commands,
      });
      if (admitted === 'over') await hint(turn, errorReply({ code: 'too-many-messages' }));
      if (admitted !== 'ok') return false;
    }
    return isWelcome(turn);
  };
