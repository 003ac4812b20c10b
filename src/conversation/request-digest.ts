import { givenFromForm, type StreamId, type UserId } from '@finos/symphony-bdk-core';
import { digestCardOf, type SpareApprovers } from '../approvals/index.ts';
import { requests } from '../commands/request/requests.ts';
import type { Target } from '../outbox/index.ts';
import type { Cards } from '../replies/index.ts';
import { phrase } from '../words/index.ts';
import { labelledForm } from './buttons.ts';
import type { Rendered } from './rendered.ts';

type Options = {
  readonly cards: Pick<Cards, 'tokenFor'>;
  readonly readDigest: SpareApprovers['readDigest'];
};

type DigestMessage = {
  readonly to: Target;
  readonly approver?: UserId | undefined;
  readonly digest: string;
};

const LIVES_MS = 30 * 24 * 3_600_000;
const MAX_NAMED = 10;

/** The message that counts requests which got no card of their own, as they stand when it is sent. */
export const createDigestRenderer =
  ({ cards, readDigest }: Options) =>
  async ({ to, approver, digest }: DigestMessage): Promise<Rendered | undefined> => {
    const stream: StreamId | undefined = 'stream' in to ? to.stream : undefined;
    if (stream === undefined) return undefined;
    const token = cards.tokenFor(digestCardOf({ digest, stream }));
    const { count, requesters, since } = await readDigest(digest, stream);
    if (count === 0) {
      const data = { sentence: phrase('request-digest-done') };
      return { reply: { template: 'command/closed', data }, replaces: token, isOnlyReplacing: true };
    }
    const shortcut = {
      command: 'requests',
      given: givenFromForm(requests.args, { which: 'waiting' }),
    } as const;
    const label = phrase('button-show-requests');
    const data = {
      count,
      requesters: requesters.slice(0, MAX_NAMED),
      more: Math.max(0, requesters.length - MAX_NAMED),
      since,
      form: labelledForm(token, [{ name: 'run-0', look: 'primary', label }], { isReusable: true }),
    };
    return {
      reply: { template: 'request/digest', data },
      card: {
        token,
        purpose: 'shortcuts',
        payload: { shortcuts: [shortcut] },
        userId: approver,
        expiresAt: since + LIVES_MS,
      },
      replaces: token,
    };
  };
