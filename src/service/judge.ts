import type { Person } from '@finos/symphony-bdk-core';
import type { Call, Command } from '../commands/index.ts';
import { isInRoom } from '../commands/index.ts';
import { isRefusal } from '../errors.ts';
import { asOwner, type Decision, type Facts, type Policy } from '../policy/index.ts';

/**
 * May this person run the command here, with the right arguments? In a room, a command about rooms is judged for that room;
 * elsewhere as if the person owned one. Where somebody is acted on, it is taken to be the person or a colleague, whichever is allowed.
 */
export function judgeCommand(policy: Policy, colleague: Person) {
  return (command: Command, { principal, occasion }: Call, facts: Facts): Promise<Decision> => {
    const question = { principal, action: command.action, subject: principal, context: HARMLESS };
    switch (policy.resourceTypeOf(command.action)) {
      case 'Room': {
        const known = isInRoom(occasion) ? facts : asOwner(facts, principal.id);
        const resource = { type: 'Room', id: occasion.stream.streamId } as const;
        return policy.decide({ ...question, resource }, known).catch((error: unknown) => {
          // Nothing is known of the room, and unknown means: not allowed.
          if (isRefusal(error)) return { outcome: 'deny', rule: undefined, who: [], facts: {} };
          throw error;
        });
      }
      case 'User':
        return judgeOnPeople();
      default:
        return policy.decide({ ...question, resource: { type: 'Firm' } }, facts);
    }

    async function judgeOnPeople(): Promise<Decision> {
      const on = ({ id }: Person) =>
        policy.decide({ ...question, resource: { type: 'User', id }, subject: { id } }, facts);
      const own = await on(principal);
      return own.outcome === 'deny' ? on(colleague) : own;
    }
  };
}

/** What rules may know of an action, at its most harmless. */
export const HARMLESS = {
  role: '',
  feature: '',
  fields: [],
  internal: true,
  public: false,
  crossPod: false,
};
