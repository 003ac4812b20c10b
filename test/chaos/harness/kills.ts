import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase } from '../../support/postgres.ts';
import { spread } from './figures.ts';
import type { Answered } from './ledger.ts';
import { none } from './promises.ts';
import { seededRandom } from './random.ts';
import { environmentOf } from './sabotage/names.ts';
import { type Check, failures, type Options, type Scenario } from './scenario.ts';
import { type Struck, type Tried, tryUnderLoad } from './under-load.ts';

// So often in one pod and one store: what is found then is found near to where it happened.
const KILLS_A_ROUND = 50;
const TELL_EVERY = 10;
const MAX_PAUSE_MS = 2_500;
const LOOK_EVERY_MS = 50;
const RESCUED_WITHIN_MS = 10_000;
// Whoever waits for what nobody takes over need not wait for long.
const SABOTAGED_PATIENCE_MS = 60_000;

const msOf = ({ ms }: Answered): number => ms;

type Killing = Pick<Options, 'seed' | 'kills' | 'replicas' | 'sabotage' | 'groups'> & {
  readonly say?: Options['say'];
};

/** Kills processes at random, each replaced at once, while people ask for something all the time. Stops where something is wrong. */
export async function killReplicas({ say = () => {}, ...options }: Killing) {
  const random = seededRandom(options.seed);
  const answers: number[] = [];
  const rescued: Answered[] = [];
  const did: string[] = [];
  let left = options.kills;
  let killed = 0;
  let checks: readonly Check[] = [];
  while (left > 0 && failures({ checks }).length === 0) {
    const count = Math.min(KILLS_A_ROUND, left);
    const round = await playRound({ ...options, say, seed: random.below(2 ** 32), kills: count });
    left -= count;
    killed += round.killed;
    checks = round.checks;
    did.push(...round.did);
    answers.push(...round.ledger.answered().map(msOf));
    rescued.push(...round.ledger.rescued());
    say(`${killed} kills, ${answers.length} answers; taken over: ${spread(rescued.map(msOf))}`);
  }
  return { killed, checks, answers, rescued, did };
}

type Round = Killing & Required<Pick<Killing, 'say'>>;

async function playRound({
  seed,
  kills,
  replicas,
  sabotage,
  groups,
  say,
}: Round): Promise<Tried & { readonly killed: number }> {
  const database = await createDatabase();
  const env = environmentOf(sabotage);
  let killed = 0;
  try {
    const tried = await tryUnderLoad({
      seed,
      replicas,
      groups,
      store: database.url,
      replica: () => ({ env }),
      ...(sabotage !== 'eternal-leases' ? {} : { patienceMs: SABOTAGED_PATIENCE_MS }),
      async strike(struck) {
        killed = await keepKilling(struck, { kills, say });
        return [];
      },
    });
    return { ...tried, killed };
  } finally {
    await database.remove();
  }
}

async function keepKilling(
  { cluster, ledger, random }: Struck,
  { kills, say }: Pick<Round, 'kills' | 'say'>,
): Promise<number> {
  for (let killed = 0; killed < kills; killed += 1) {
    if (ledger.hasWrongs()) return killed;
    // One is always left that can take over; and whoever has just started has nothing to do yet.
    while (cluster.started().length < 2) await sleep(LOOK_EVERY_MS);
    await sleep(random.below(MAX_PAUSE_MS));
    const starting = cluster.starting();
    const victim = random.of(starting.length > 0 && random.isHeads(0.15) ? starting : cluster.started());
    const had = await cluster.kill(victim);
    await cluster.launch();
    ledger.struck(had);
    if ((killed + 1) % TELL_EVERY === 0) say(`${killed + 1} kills, ${ledger.answered().length} answers`);
  }
  return kills;
}

export const kills: Scenario = {
  about: 'processes that share a PostgreSQL are killed at random, at work',
  async run(options) {
    const { killed, checks, answers, rescued, did } = await killReplicas(options);
    const late = rescued
      .filter(({ ms }) => ms > RESCUED_WITHIN_MS)
      .map(({ what, ms }) => `${(ms / 1000).toFixed(1)} s: ${what}`);
    return {
      did: [
        `${killed} kills (SIGKILL) of one of ${options.replicas} processes, each replaced at once`,
        `${answers.length} answers; from question to answer: ${spread(answers)}`,
        `${rescued.length} that a killed process was at; from the kill to the answer: ${spread(rescued.map(msOf))}`,
        ...did,
      ],
      checks: [
        ...checks,
        none('a killed process was at something', rescued.length > 0 ? [] : ['never']),
        none('what a killed process was at is answered within 10 s', late),
      ],
    };
  },
};
