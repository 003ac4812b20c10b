import { AuthError, PodError } from '@finos/symphony-bdk-core';
import type { Hindrance } from './reach.ts';
import { StoreFault, StoreTrouble } from './store/index.ts';

/** What of the pod's troubles a start waits out: all but a rejected login. */
export const podHindrance =
  (sentenceFor: (error: PodError) => string | undefined) =>
  (error: unknown): Hindrance | undefined => {
    if (!(error instanceof PodError) || error instanceof AuthError) return undefined;
    // The sentence itself names the trace of each attempt.
    const what = `${error.path} ${error.status} ${error.code}`;
    return { what, sentence: sentenceFor(error) ?? error.message };
  };

/** What of the store's troubles a start waits out: a server that isn't there yet. */
export function storeHindrance(error: unknown): Hindrance | undefined {
  if (
    (error instanceof StoreFault && error.mayPass) ||
    (error instanceof StoreTrouble && error.kind === 'away')
  )
    return { what: error.message, sentence: error.message };
  return undefined;
}
