import { arg } from '@finos/symphony-bdk-core';
import { LONGEST_ATTRIBUTE, LONGEST_NAME } from '../../changes/index.ts';

const line = (about: string, maxLength = LONGEST_ATTRIBUTE) =>
  arg.text(about, { maxLength, oneLine: true }).optional();

/** What is known about a person, as arguments; `empty` tells how a value is taken away. */
export const profileArgs = (empty = '') => ({
  firstName: line('first name', LONGEST_NAME),
  lastName: line('last name', LONGEST_NAME),
  displayName: line('display name'),
  title: line(`title${empty}`),
  department: line(`department${empty}`),
  division: line(`division${empty}`),
  location: line(`location${empty}`),
  jobFunction: line(`job function${empty}`),
  workPhone: line(`work phone${empty}`),
  mobilePhone: line(`mobile phone${empty}`),
});
