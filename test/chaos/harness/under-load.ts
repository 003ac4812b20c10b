import { type Cluster, type ClusterOptions, startCluster } from './cluster.ts';
import { spread } from './figures.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { startLoad } from './load.ts';
import { cameLate, checkPromises, none } from './promises.ts';
import { type Random, seededRandom } from './random.ts';
import type { Check, Options, Outcome } from './scenario.ts';

export type Struck = { readonly cluster: Cluster; readonly ledger: Ledger; readonly random: Random };

type Trial = Pick<Options, 'seed' | 'replicas' | 'groups'> &
  ClusterOptions & {
    /** How long anybody waits for an answer before it counts as lost. */
    readonly patienceMs?: number;
    /** What is done while people ask for something all the time; answers with words for it. */
    readonly strike: (struck: Struck) => Promise<readonly string[]>;
  };

// Longer than any trouble lasts, with what Steward waits after it, on a machine that has a lot to do besides.
const PATIENCE_MS = 300_000;

export type Tried = {
  readonly did: readonly string[];
  readonly checks: readonly Check[];
  readonly ledger: Ledger;
};

/** Strikes processes that share the work of a busy firm, and looks afterwards whether everything was kept that is promised. */
export async function tryUnderLoad(trial: Trial): Promise<Tried> {
  const { seed, replicas, groups, store, replica, patienceMs = PATIENCE_MS, strike } = trial;
  const random = seededRandom(seed);
  const ledger = createLedger();
  const cluster = await startCluster({ store, ...(replica ? { replica } : {}) });
  try {
    await cluster.start(replicas);
    const load = startLoad({ pod: cluster.pod, groups, ledger, random, patienceMs });
    const did = await strike({ cluster, ledger, random: random.fork() });
    await load.stop();
    await cluster.settle();
    const checks = await checkPromises({ ...cluster, ledger });
    const late = await cameLate({ ...cluster, ledger });
    return {
      did: late > 0 ? [...did, `${late} times the pod delivered a message after the next one`] : did,
      ledger,
      checks: [
        ...checks,
        none('no process ends by itself', cluster.fallen()),
        none('what runs ends when it is asked to', await cluster.stop()),
      ],
    };
  } finally {
    await cluster.close();
  }
}

/** The same, as the outcome of a scenario. */
export async function underLoad(trial: Trial): Promise<Outcome> {
  const { did, checks, ledger } = await tryUnderLoad(trial);
  const times = (answers: readonly { readonly ms: number }[]) => spread(answers.map(({ ms }) => ms));
  return {
    did: [
      ...did,
      `${ledger.answered().length} answers of ${trial.replicas} processes; from question to answer: ${times(ledger.answered())}`,
      ...(ledger.rescued().length > 0
        ? [
            `${ledger.rescued().length} that whoever was struck was at; from then to the answer: ${times(ledger.rescued())}`,
          ]
        : []),
    ],
    checks,
  };
}
