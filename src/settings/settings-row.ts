import { timeZoneNamed } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { fromJson, type Tables } from '../store/index.ts';
import { LANGUAGES, type Language } from '../words/index.ts';

/** How somebody is told of what others did to them: at once, once a day, or not at all. */
export const NOTICE_MODES = ['now', 'digest', 'mute'] as const;

export type NoticeMode = (typeof NOTICE_MODES)[number];

/** When no notices are sent, in minutes after midnight in the person's time zone; over midnight when it ends before it begins. */
export type QuietHours = { readonly from: number; readonly until: number };

/** What one person has chosen. What is not there was not chosen. */
export type Settings = {
  readonly language?: Language;
  /** An IANA name. */
  readonly timeZone?: string;
  readonly notices?: NoticeMode;
  readonly quiet?: QuietHours;
};

/** What is to be chosen from now on; `undefined` goes back to what holds for everybody. */
export type SettingsChange = { readonly [K in keyof Settings]?: Settings[K] | undefined };

type Row = Tables['settings'];
type Values = Omit<Row, 'person_id'>;

const minute = z
  .number()
  .int()
  .min(0)
  .max(24 * 60 - 1);

// What another version knew, such as a language, counts as not chosen.
const languageShape = z.enum(LANGUAGES).nullable().catch(null);
const noticesShape = z.enum(NOTICE_MODES).nullable().catch(null);
const quietShape = z.object({ from: minute, until: minute });

export function settingsFrom(row: Row): Settings {
  const language = languageShape.parse(row.language);
  const timeZone = row.time_zone === null ? undefined : timeZoneNamed(row.time_zone);
  const notices = noticesShape.parse(row.notices);
  return {
    ...(language === null ? {} : { language }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(notices === null ? {} : { notices }),
    ...(row.quiet === null ? {} : { quiet: fromJson(quietShape, row.quiet) }),
  };
}

export const valuesOf = ({ language, timeZone, notices, quiet }: SettingsChange): Values => ({
  language: language ?? null,
  time_zone: timeZone ?? null,
  notices: notices ?? null,
  quiet: quiet === undefined ? null : JSON.stringify(quiet),
});
