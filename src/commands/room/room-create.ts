import type { Person } from '@finos/symphony-bdk-core';
import { createRoom, LONGEST_ROOM_NAME } from '../../changes/index.ts';
import { UserError } from '../../errors.ts';
import { asOwner, type Facts } from '../../policy/index.ts';
import { arg } from '../arg.ts';
import { type CommandContext, command } from '../command.ts';
import { refuseDeceptiveName, withoutLeadIn } from './new-room-name.ts';

export const roomCreate = command({
  name: 'room create',
  example: '/room create "FX desk" --description "Spot and forwards"',
  synonyms: [
    'new room called',
    'create a new room called',
    'make a room called',
    'set up a room',
    'set up a room called',
    'open a room called',
    'create room',
    'create a room',
    'create a room called',
    'create room called',
    'create a new room',
    'new room',
    'make room',
    'make a room',
    'open room',
    'open a room',
    'create',
    'new',
    'make',
  ],
  action: 'room.create',
  // Who is in the new room is nothing for this one.
  isPrivate: ({ name }) => name !== undefined,
  args: {
    name: arg.text('arg-room-name', { maxLength: LONGEST_ROOM_NAME, sample: 'NAME' }),
    description: arg.text('arg-description', { maxLength: 250, prose: true }).optional(),
    members: arg.users('arg-first-members').connect('with', 'mit', 'avec').optional(),
    public: arg.flag('arg-public'),
    discoverable: arg.flag('arg-discoverable'),
    readOnly: arg.flag('arg-read-only'),
    copyProtected: arg.flag('arg-copy-protected'),
    membersCanInvite: arg.flag('arg-members-can-invite'),
    viewHistory: arg.flag('arg-view-history'),
    crossPod: arg.flag('arg-cross-pod'),
  },
  async plan({ name: given, description, members, ...switches }, context) {
    const { principal, services } = context;
    const name = withoutLeadIn(given);
    refuseDeceptiveName(name, services);
    const settings = { description: description ?? '', ...settingsOf(switches) };
    const owner = principal;
    const others = (members ?? []).filter(({ id }) => id !== owner.id && id !== services.bot.id);
    await refuseToAdd(others, settings, context);
    return [createRoom({ name, owner, settings, ...(others.length > 0 ? { members: others } : {}) })];
  },
  reply: 'room/create',
});

/** People are put into a new room only by those whom the rules would let add them to a room of their own, at once. */
async function refuseToAdd(
  people: readonly Person[],
  settings: Switches,
  { principal, occasion, facts, services }: CommandContext,
): Promise<void> {
  const own: Facts = {
    ...asOwner(facts, principal.id),
    room: async () => ({
      active: true,
      public: settings.public === true,
      discoverable: settings.discoverable === true,
      external: settings.crossPod === true,
      groupChat: false,
    }),
  };
  // The room is not there yet: any id stands for it.
  const resource = { type: 'Room', id: occasion.stream.streamId } as const;
  const refused: Person[] = [];
  for (const subject of people.filter(({ id }) => facts.isInternal(id))) {
    const question = { principal, action: 'room.member.add', resource, subject } as const;
    if (!(await services.may(question, own))) refused.push(subject);
  }
  if (refused.length > 0) throw new UserError({ code: 'new-room-members', people: refused });
}

type Switches = Parameters<typeof createRoom>[0]['settings'];

/** A public room lets its members invite and read back, and can be found (Symphony REST API, create room v3). */
function settingsOf(switches: Switches): Switches {
  return switches.public
    ? { ...switches, discoverable: true, membersCanInvite: true, viewHistory: true }
    : switches;
}
