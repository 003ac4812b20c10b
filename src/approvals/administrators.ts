import type { Person } from '@finos/symphony-bdk-core';
import type { BoundChange, ChangeName } from '../changes/index.ts';
import { UserError } from '../errors.ts';
import type { Plan } from '../plans/index.ts';
import type { Facts } from '../policy/index.ts';
import type { AdministratorsRoom } from './administrators-room.ts';
import type { Groups } from './groups.ts';

/** Whose word counts where administrators decide. */
export type Administrators = ReturnType<typeof createAdministrators>;

type Options = {
  readonly administratorsRoom: Pick<AdministratorsRoom, 'is' | 'take'>;
  readonly groups: Pick<Groups, 'includes'>;
};

// After these, somebody is in a room, or owns it, who was or did not before.
const JOINING: ReadonlySet<ChangeName> = new Set<ChangeName>([
  'room.member.add',
  'room.join',
  'room.owner.add',
  'room.transfer',
]);

export function createAdministrators({ administratorsRoom, groups }: Options) {
  /** Throws UserError unless this person decides as an administrator now: only their word makes another one count. */
  async function require({ id }: Person, facts: Facts): Promise<void> {
    const about = { roomId: undefined, managed: [] };
    if (!(await groups.includes({ kind: 'administrators' }, id, about, facts)))
      throw new UserError({ code: 'administrator-does-not-count' });
  }

  return {
    require,

    /** Somebody joined the room, or became an owner of it, outside Steward: a second administrator says that they count. */
    async confirm(person: Person, by: Person, facts: Facts): Promise<void> {
      if (person.id === by.id) throw new UserError({ code: 'own-confirmation' });
      await require(by, facts);
      const entry = { type: 'administrator.confirmed', actor: by, details: { person } } as const;
      if (!(await administratorsRoom.take(person.id, entry)))
        throw new UserError({ code: 'no-administrator-there', person });
    },

    /** Whom Steward brought into the room because another administrator approved it, counts at once. */
    async applied({ kind, resource, subject }: BoundChange, { id, approval }: Plan): Promise<void> {
      const by = approval?.decidedBy;
      if (by === undefined || subject === undefined || resource.type !== 'Room' || !JOINING.has(kind)) return;
      if (!(await administratorsRoom.is(resource.id))) return;
      const details = { person: subject, plan: id };
      await administratorsRoom.take(subject.id, { type: 'administrator.confirmed', actor: by, details });
    },
  };
}
