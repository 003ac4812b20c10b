import type { Person } from '@finos/symphony-bdk-core';
import type { Reply } from '../replies/index.ts';
import { phrase } from '../words/index.ts';

/** Tells those who read along that the person is, or will be, answered in their IM. */
export const answeredByIm = (person: Person, { isAnswered }: { readonly isAnswered: boolean }): Reply => ({
  template: 'command/answered-by-im',
  data: { sentence: phrase(isAnswered ? 'answered-by-im' : 'answering-by-im', { person }) },
});
