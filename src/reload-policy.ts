import type { Logger } from '@finos/symphony-bdk-core';
import type { Audit } from './audit/index.ts';
import { errorFields } from './log-fields.ts';
import { type Policy, PolicyFault } from './policy/index.ts';

type Options = {
  readonly policy: Pick<Policy, 'reload' | 'hash'>;
  readonly audit: Pick<Audit, 'append'>;
  readonly logger: Logger;
};

/**
 * Reads the policy again while Steward runs; answers with whether that one is in force now. One that cannot be used is refused in
 * log and record, and the one in force stays. Never throws: an operator's slip must not end what works.
 */
export async function reloadPolicy({ policy, audit, logger }: Options): Promise<boolean> {
  const before = policy.hash;
  try {
    policy.reload();
  } catch (error) {
    await refuse(error);
    return false;
  }
  await record('policy.loaded', { policy: policy.hash, before });
  return true;

  async function refuse(error: unknown): Promise<void> {
    const { faults, hash } = error instanceof PolicyFault ? error : { faults: [], hash: undefined };
    const cause = error instanceof PolicyFault ? { faults } : errorFields(error);
    logger.error('the new policy is faulty, the one in force stays', cause);
    await record('policy.refused', {
      inForce: before,
      faults,
      ...(hash === undefined ? {} : { policy: hash }),
    });
  }

  async function record(
    type: 'policy.loaded' | 'policy.refused',
    details: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await audit
      .append({ type, details })
      .catch((error: unknown) =>
        logger.error('a line of the record was not written', { type, ...errorFields(error) }),
      );
  }
}
