import { LONGEST_ATTRIBUTE, LONGEST_NAME } from '../../changes/index.ts';
import { type ArgId, arg } from '../arg.ts';

const line = (about: ArgId, maxLength = LONGEST_ATTRIBUTE) =>
  arg.text(about, { maxLength, oneLine: true }).optional();

/** What is known about a person, as arguments; those that are `new` tell how a value is taken away. */
export const profileArgs = (kind: 'arg-profile' | 'arg-new-profile') => ({
  firstName: line('arg-profile-firstName', LONGEST_NAME),
  lastName: line('arg-profile-lastName', LONGEST_NAME),
  displayName: line('arg-profile-displayName'),
  title: line(`${kind}-title`),
  department: line(`${kind}-department`),
  division: line(`${kind}-division`),
  location: line(`${kind}-location`),
  jobFunction: line(`${kind}-jobFunction`),
  workPhone: line(`${kind}-workPhone`),
  mobilePhone: line(`${kind}-mobilePhone`),
});
