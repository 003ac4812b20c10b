export { createLanguages, type Languages } from './languages.ts';
export { noticesDueAt } from './notices-due.ts';
export { createSettings, type SettingsBook } from './settings.ts';
export {
  NOTICE_MODES,
  type QuietHours,
  type Settings,
} from './settings-row.ts';
