export { createLanguages, type Languages } from './languages.ts';
export { noticesDueAt } from './notices-due.ts';
export { rendersTimes } from './renders-times.ts';
export { createSettings, type SettingsBook } from './settings.ts';
export {
  NOTICE_MODES,
  type QuietHours,
  type Settings,
} from './settings-row.ts';
