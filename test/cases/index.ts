import type { CommandName } from '../../src/names.ts';
import type { FourCases } from '../support/four-cases.ts';
import { cases as breakGlass } from './break-glass.ts';
import { cases as delegation } from './delegation.ts';
import { cases as first } from './first.ts';
import { cases as plans } from './plans.ts';
import { cases as presence } from './presence.ts';
import { cases as requests } from './requests.ts';
import { cases as roomsChanging } from './rooms-changing.ts';
import { cases as roomsReading } from './rooms-reading.ts';
import { cases as settings } from './settings.ts';
import { cases as steward } from './steward.ts';
import { cases as usersChanging } from './users-changing.ts';
import { cases as usersReading } from './users-reading.ts';

/** The cases of every command: the compiler names one that is forgotten. */
export const casesOf: Readonly<Record<CommandName, FourCases>> = {
  ...breakGlass,
  ...delegation,
  ...first,
  ...plans,
  ...presence,
  ...requests,
  ...roomsChanging,
  ...roomsReading,
  ...settings,
  ...steward,
  ...usersChanging,
  ...usersReading,
};
