import type { V3RoomAttributes } from '@finos/symphony-bdk-core';
import { type Phrase, phrase, type Value } from '../words/index.ts';
import { type Keyword, keywordsOf, keywordText } from './room-keywords.ts';

/** What can be changed of a room once it is there (Symphony REST API, update room v3). */
export type RoomSettings = {
  readonly name: string;
  readonly description: string;
  readonly discoverable: boolean;
  readonly membersCanInvite: boolean;
  readonly readOnly: boolean;
  readonly copyProtected: boolean;
  readonly viewHistory: boolean;
  readonly keywords: readonly Keyword[];
};

type Setting = keyof RoomSettings;

const ORDER: readonly Setting[] = [
  'name',
  'description',
  'discoverable',
  'membersCanInvite',
  'readOnly',
  'copyProtected',
  'viewHistory',
  'keywords',
];

/** How a room is set. */
export const settingsOf = (room: V3RoomAttributes): RoomSettings => ({
  name: room.name,
  description: room.description ?? '',
  discoverable: room.discoverable === true,
  membersCanInvite: room.membersCanInvite === true,
  readOnly: room.readOnly === true,
  copyProtected: room.copyProtected === true,
  viewHistory: room.viewHistory === true,
  keywords: keywordsOf(room),
});

/** The settings that `wanted` names and that are otherwise now. */
export const differing = (now: RoomSettings, wanted: Partial<RoomSettings>): Setting[] =>
  ORDER.filter((key) => wanted[key] !== undefined && !isSame(wanted[key], now[key]));

/** In a form white space is lost, so it makes no difference. */
const isSame = (a: RoomSettings[Setting], b: RoomSettings[Setting]): boolean => folded(a) === folded(b);
const folded = (value: RoomSettings[Setting]): string => settingText(value).replaceAll(/\s+/gu, ' ').trim();

/** Some of the settings. */
export const pick = (settings: Partial<RoomSettings>, keys: readonly Setting[]): Partial<RoomSettings> =>
  Object.fromEntries(keys.map((key) => [key, settings[key]]));

/** A setting as it is typed; empty for none. */
export function settingText(value: RoomSettings[Setting]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : keywordText(value);
}

/** A setting as people read it. */
export function settingWords(value: RoomSettings[Setting] | undefined): Value {
  if (typeof value === 'boolean') return phrase(value ? 'yes' : 'no');
  return settingText(value ?? '') || phrase('none');
}

/** How it is called in a table. */
export const labelOf = (key: Setting): Phrase => phrase(`room-setting-${key}`);
/** How it is called in a sentence. */
export const nounOf = (key: Setting): Phrase => phrase(`room-setting-${key}.noun`);
