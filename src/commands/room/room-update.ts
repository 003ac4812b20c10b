import { ArgumentError, type Given, type SymphonyBdk, type Token } from '@finos/symphony-bdk-core';
import {
  differing,
  LONGEST_ROOM_NAME,
  parseKeywords,
  pick,
  type RoomSettings,
  settingsOf,
  settingText,
  updateRoom,
} from '../../changes/index.ts';
import { UserError } from '../../errors.ts';
import { type ArgId, arg } from '../arg.ts';
import { command } from '../command.ts';
import { refuseDeceptiveName } from './new-room-name.ts';
import { isOfNamedRoom, thisRoom } from './this-room.ts';

const LONGEST_TEXT = 250;
// What a text becomes that is to be empty.
const NOTHING = /^[-‐‑‒–—−]$/u; // phones and word processors make a longer one of the dash

const settings = {
  name: arg.text('arg-new-name', { maxLength: LONGEST_ROOM_NAME, sample: 'NAME' }).connect('to').optional(),
  description: arg.text('arg-new-description', { maxLength: LONGEST_TEXT, prose: true }).optional(),
  discoverable: arg.yesNo('arg-discoverable').optional(),
  membersCanInvite: arg.yesNo('arg-members-can-invite').optional(),
  readOnly: arg.yesNo('arg-read-only').optional(),
  copyProtected: arg.yesNo('arg-copy-protected').optional(),
  viewHistory: arg.yesNo('arg-view-history').optional(),
  keywords: arg.text('arg-keywords', { maxLength: LONGEST_TEXT }).optional(),
};

const LEADS: Readonly<Record<string, string>> = {
  to: '--name',
  name: '--name',
  description: '--description',
};

/** `rename this room to FX options`, `/room update name FX options`: what begins so is no room. */
function newValueFirst(tokens: readonly Token[]): readonly Token[] {
  const [first, ...others] = tokens;
  if (first?.kind !== 'word' || first.quoted || others.length === 0) return tokens;
  const option = LEADS[first.text.toLowerCase().replace(/:$/u, '')];
  return option === undefined ? tokens : [{ ...first, text: option }, ...others];
}

const fixed = (about: ArgId) => arg.word(about).optional().hide();

export const roomUpdate = command({
  name: 'room update',
  example: '/room update --name "FX options" --room "FX desk"',
  synonyms: [
    'rename this room',
    'rename the room',
    'rename this',
    'rename',
    'rename room',
    'edit room',
    'update room',
    'change room',
    'edit',
    'change',
    'settings',
    'set',
  ],
  action: 'room.update',
  isPrivate: isOfNamedRoom,
  form: { subject: 'room' },
  inOrder: newValueFirst,
  args: {
    room: arg.room('arg-room').defaultsTo(thisRoom),
    ...settings,
    public: fixed('arg-public'),
    crossPod: fixed('arg-cross-pod'),
    multiLateralRoom: fixed('arg-multi-lateral'),
  },
  async plan(values, { services }) {
    const { pod } = services;
    const { room, public: open, crossPod, multiLateralRoom, ...given } = values;
    if (open !== undefined) throw new UserError({ code: 'room-setting-fixed', setting: 'public' });
    if (crossPod !== undefined) throw new UserError({ code: 'room-setting-fixed', setting: 'crossPod' });
    if (multiLateralRoom !== undefined)
      throw new UserError({ code: 'room-setting-fixed', setting: 'multiLateralRoom' });
    const now = await settingsNow(room, pod);
    if (given.name !== undefined && given.name !== now.name) refuseDeceptiveName(given.name, services);
    const wanted = wantedOf(given);
    const changed = differing(now, wanted);
    if (changed.length === 0)
      throw new ArgumentError({ code: 'missing', about: 'arg-what-to-change' }, undefined, { values });
    return [
      updateRoom({
        room: { id: room.id, name: now.name },
        before: pick(now, changed),
        after: pick(wanted, changed),
      }),
    ];
  },
  reply: 'room/update',
  async today({ room }, { services: { pod } }) {
    if (room === undefined) return undefined;
    const now = await settingsNow(room, pod);
    return { resource: { type: 'Room', id: room.id }, given: givenOf(now) };
  },
});

async function settingsNow(
  { id, name }: Parameters<typeof updateRoom>[0]['room'],
  pod: Pick<SymphonyBdk, 'streams'>,
): Promise<RoomSettings> {
  const { roomAttributes } = await pod.streams.getRoomInfo(id);
  // It has none; the policy lets each of its members change them, for all of them own it.
  if (roomAttributes.groupChat) throw new UserError({ code: 'group-chat', room: name });
  return settingsOf(roomAttributes);
}

type GivenSettings = {
  readonly [K in keyof RoomSettings]: (K extends 'keywords' ? string : RoomSettings[K]) | undefined;
};

/** The settings that were asked for, without those that were not given. */
function wantedOf({ description, keywords, ...given }: GivenSettings): Partial<RoomSettings> {
  const asked = {
    ...given,
    description: description !== undefined && NOTHING.test(description) ? '' : description,
    keywords: keywords === undefined ? undefined : readKeywords(keywords),
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

function readKeywords(text: string): RoomSettings['keywords'] {
  const keywords = NOTHING.test(text) ? [] : parseKeywords(text);
  if (keywords === undefined) throw new UserError({ code: 'keywords-unreadable', text });
  return keywords;
}

/** How the room is, as if it had been typed. A text that would not come back as it is stays out, and so stays as it is. */
function givenOf(now: RoomSettings): Given {
  const texts = Object.entries(settings).map(([key, { control }]) => {
    const text = settingText(now[key as keyof RoomSettings]);
    const comesBack =
      (control.kind !== 'text' || text.length <= control.maxLength) &&
      (key !== 'keywords' || differing(now, { keywords: parseKeywords(text) ?? [] }).length === 0);
    return [key, comesBack ? text : ''] as const;
  });
  return Object.fromEntries(
    texts
      .filter(([, text]) => text !== '')
      .map(([key, text]) => [key, [{ kind: 'word', text, quoted: true }]]),
  );
}
