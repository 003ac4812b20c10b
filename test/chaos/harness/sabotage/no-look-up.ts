import { createReplier as create } from '../../../../src/replies/replier.ts';

export * from '../../../../src/replies/replier.ts';

/** Never looks whether a message has been sent already. */
export function createReplier(options: Parameters<typeof create>[0]): ReturnType<typeof create> {
  const replier = create(options);
  return { ...replier, send: (sending, reply) => replier.send({ ...sending, replayed: false }, reply) };
}
