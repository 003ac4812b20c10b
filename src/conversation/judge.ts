import type { Command, Turn } from '../commands/index.ts';
import { isInRoom } from '../commands/index.ts';
import { isRefusal } from '../errors.ts';
import { asOwner, type Decision, type Facts, type Policy } from '../policy/index.ts';

/**
 * May this person run the command here, with the right arguments? In a room, a command about rooms is judged for that room;
 * elsewhere as if the person owned one. Where somebody is acted on, it is taken to be a colleague.
 */
export function judgeCommand(policy: Policy) {
  return (command: Command, turn: Turn, facts: Facts): Promise<Decision> => {
    const { initiator, stream } = turn;
    const question = { principal: initiator, action: command.action, subject: initiator };
    switch (policy.resourceTypeOf(command.action)) {
      case 'Room': {
        const known = isInRoom(turn) ? facts : asOwner(facts, initiator.id);
        const resource = { type: 'Room', id: stream.streamId } as const;
        return policy.decide({ ...question, resource }, known).catch((error: unknown) => {
          // Nothing is known of the room, and unknown means: not allowed.
          if (isRefusal(error)) return { outcome: 'deny', rule: undefined, who: [] };
          throw error;
        });
      }
      case 'User':
        return policy.decide({ ...question, resource: { type: 'User', id: initiator.id } }, facts);
      default:
        return policy.decide({ ...question, resource: { type: 'Firm' } }, facts);
    }
  };
}
