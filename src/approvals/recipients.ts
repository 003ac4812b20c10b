import type { Logger, Person, StreamId, UserId } from '@finos/symphony-bdk-core';
import type { BoundChange } from '../changes/index.ts';
import { isRefusal, UserError } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import type { Asked } from '../plans/index.ts';
import type { ApprovalTerms, Facts } from '../policy/index.ts';
import type { Approvers } from './approvers.ts';
import { subjectsOf } from './request.ts';

/** Finds whom to ask for the approval of changes. */
export type Recipients = ReturnType<typeof createRecipients>;

type Options = {
  readonly approvers: Pick<Approvers, 'owners'>;
  /** The room in which administrators decide. Throws UserError when there is none. */
  readonly administratorsRoom: { id(): Promise<StreamId> };
  readonly imWith: (userId: UserId) => Promise<StreamId>;
  readonly logger: Logger;
};

type Question = {
  readonly changes: readonly BoundChange[];
  readonly requester: Person;
  /** Who asked the requester to do it. */
  readonly askedBy?: Person | undefined;
  readonly terms: ApprovalTerms;
  readonly facts: Facts;
};

export function createRecipients({ approvers, administratorsRoom, imWith, logger }: Options) {
  /** The owners who may decide: never those who ask or benefit. */
  async function owners({ changes, requester, askedBy, facts }: Question): Promise<Person[]> {
    const room = changes.map(({ resource }) => resource).find(({ type }) => type === 'Room');
    if (room?.type !== 'Room') return [];
    const excluded = new Set(
      [requester, ...(askedBy ? [askedBy] : []), ...subjectsOf(changes)].map(({ id }) => id),
    );
    const found = await approvers.owners(room.id, { facts, excluded });
    return found.map(({ id, displayName }) => ({ id, displayName }));
  }

  function requireEnough(found: number, { approvers: group, quorum }: ApprovalTerms): void {
    if (found < quorum) throw new UserError({ code: 'nobody-can-approve', approvers: group, quorum, found });
  }

  return {
    /** Those who would be asked; nobody by name where administrators are. Throws UserError when there are too few, or nowhere to ask. */
    async people(question: Question): Promise<Person[]> {
      if (question.terms.approvers === 'administrators') {
        await administratorsRoom.id();
        return [];
      }
      const found = await owners(question);
      requireEnough(found.length, question.terms);
      return found;
    },

    /** Those who are asked, each in their IM. Throws UserError when there are too few, or nowhere to ask. */
    async reach(question: Question): Promise<Asked[]> {
      if (question.terms.approvers === 'administrators') return [{ stream: await administratorsRoom.id() }];
      const asked: Asked[] = [];
      for (const approver of await owners(question)) {
        try {
          asked.push({ stream: await imWith(approver.id), approver });
        } catch (error) {
          if (!isRefusal(error)) throw error;
          logger.warn('an approver cannot be asked', { approver: approver.id, ...errorFields(error) });
        }
      }
      requireEnough(asked.length, question.terms);
      return asked;
    },
  };
}
