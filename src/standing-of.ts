import type { Clock, Logger } from '@finos/symphony-bdk-core';
import type { Audit } from './audit/index.ts';
import { type Config, sharedConfigurationHash } from './config/index.ts';
import type { Leases } from './leases/index.ts';
import { errorFields } from './log-fields.ts';
import type { Policy } from './policy/index.ts';
import { reloadPolicy } from './reload-policy.ts';
import { createStanding } from './replicas/index.ts';
import type { Signals } from './signals/index.ts';
import type { Store } from './store/index.ts';

type Options = {
  readonly store: Store;
  readonly leases: Leases;
  readonly signals: Signals;
  readonly owner: string;
  readonly config: Config;
  readonly policy: Policy;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** Whether this process works, by the policy that it has read and may read again. */
export function standingOf(options: Options) {
  const { leases, config, policy, logger } = options;
  const configuration = sharedConfigurationHash(config);
  const reload = () => reloadPolicy(options);
  const standing = createStanding({
    ...options,
    isShared: leases.isShared,
    setup: () => ({ policy: policy.hash, configuration }),
    reload,
  });
  return {
    ...standing,

    /** An operator wants it: from now on the policy is that of all processes. Answers with whether it could be read. */
    async reloadPolicy(): Promise<boolean> {
      if (!(await reload())) return false;
      await standing
        .join({ isAccepted: true })
        .catch((error: unknown) =>
          logger.error('other processes do not know of the new policy yet', errorFields(error)),
        );
      return true;
    },
  };
}
