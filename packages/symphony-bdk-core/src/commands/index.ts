export { nearest } from '../nearest.ts';
export {
  type Arg,
  type Args,
  type ArgValues,
  type Arity,
  arg,
  type Control,
  TEXT_FIELD_LIMIT,
} from './arg.ts';
export { ArgumentError, type ArgumentProblem, type TimeReading } from './argument-error.ts';
export { assign, type Given, LEFT_OVER } from './assign.ts';
export { type CommandDescription, optionName } from './command.ts';
export {
  type ArgumentScope,
  type Directory,
  type FoundPeople,
  isCalled,
  type Person,
  type Room,
} from './directory.ts';
export { parseDuration } from './duration.ts';
export { isException } from './exceptions.ts';
export { withoutFillers, withoutMarks } from './fillers.ts';
export { beginsWithCommand, type FoundCommand, findCommand } from './find-command.ts';
export { isOneself } from './find-name.ts';
export { fold, isSearchable, MIN_LETTERS, turned } from './fold.ts';
export { commandForm, givenFromForm } from './form.ts';
export type { FormOption, FormWords } from './form-field.ts';
export { inOurLetters, looksLike, looksTheSame, mixesAlphabets } from './look-alike.ts';
export { MANIFEST_LIMIT, manifestOf } from './manifest.ts';
export { partsOfName, slipsIn } from './name-slips.ts';
export { emailIn } from './people-list.ts';
export { type Moment, parsePointInPast, parsePointInTime } from './point-in-time.ts';
export { findEach, pickPerson, pickRoom, readArguments, readSettled, withFound } from './read-arguments.ts';
export { isThisRoom } from './room-words.ts';
export { type Suggestion, suggestCommands } from './suggest.ts';
export { timeZoneNamed } from './time-zone.ts';
export { argumentHelp, briefUsage, usage } from './usage.ts';
export { writeLine } from './write-line.ts';
export { readYesNo, YES_NO, type YesNoWords } from './yes-no.ts';
