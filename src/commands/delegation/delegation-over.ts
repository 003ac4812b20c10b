import type { Person } from '@finos/symphony-bdk-core';
import { type Phrase, phrase } from '../../words/index.ts';

type Named = { readonly principal: Person; readonly delegate: Person };

/** That it isn't so, or no longer, said to one of the two. */
export function delegationOver({ principal, delegate }: Named, to: Person): Phrase {
  const you = to.id === principal.id ? 'principal' : to.id === delegate.id ? 'delegate' : 'neither';
  return phrase('delegation-over', { principal, delegate, you });
}
