import { type Person, PodError, type SymphonyBdk } from '@finos/symphony-bdk-core';

/** What a check may use: the kit, a second one with a session of its own, and accounts that were named for it. */
export type LiveContext = {
  readonly bdk: SymphonyBdk;
  readonly another: SymphonyBdk;
  readonly bot: Person;
  readonly accounts: readonly [Person, ...Person[]];
};

/** Something that Symphony's documentation leaves open, and how to find out on a real pod. What it changes, it puts back. */
export type LiveCheck = {
  readonly name: string;
  /** Answers with what was found. */
  readonly look: (context: LiveContext) => Promise<string>;
};

/** What a call is answered with: that it is done, or status and words of the pod. */
export const answerOf = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'accepted',
    (error: unknown) => {
      if (!(error instanceof PodError)) throw error;
      const words = error.detail ? `: ${error.detail.replaceAll(/\s+/gu, ' ')}` : '';
      return `refused with ${error.status === 0 ? error.code : error.status}${words}`;
    },
  );
