import type { V3RoomAttributes } from '@finos/symphony-bdk-core';
import { keysOf } from '../keys-of.ts';
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

/** How each is called in a table, and in a sentence. */
const NAMES: Readonly<Record<Setting, readonly [label: string, noun: string]>> = {
  name: ['Name', 'name'],
  description: ['Description', 'description'],
  discoverable: ['Can be found', 'visibility'],
  membersCanInvite: ['Members may add others', 'right to add others'],
  readOnly: ['Only owners may write', 'right to write'],
  copyProtected: ['Messages cannot be copied', 'copy protection'],
  viewHistory: ['New members see earlier messages', 'view of earlier messages'],
  keywords: ['Keywords', 'keywords'],
};

const ORDER = keysOf(NAMES);

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

/** A setting as text; empty for none. */
export function settingText(value: RoomSettings[Setting]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : keywordText(value);
}

export const labelOf = (key: Setting): string => NAMES[key][0];
export const nounOf = (key: Setting): string => NAMES[key][1];
