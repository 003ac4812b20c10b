import { type Clock, type Logger, silentLogger } from '@finos/symphony-bdk-core';
import { type Pod, type PodOptions, startPod } from 'symphony-pod-simulator';
import { type App, startApp } from '../../src/app.ts';
import type { Config } from '../../src/config/index.ts';
import { loadReplies, loadTemplates, type Replies } from '../../src/replies/index.ts';
import { testConfig } from './config.ts';
import { testKeys } from './keys.ts';
import { createMember, type Member } from './member.ts';
import { annotationsOf, createPolicyFile, type PolicyEdit } from './policy-file.ts';
import { type PseudoWire, startPseudoWire } from './pseudo-wire.ts';
import { pseudoWords } from './pseudo-words.ts';
import { createTestStore } from './test-store.ts';

/** A pod, the real bot, and the people who talk with it; all over HTTP, all of its own. */
export type World = {
  readonly pod: Pod;
  readonly app: App;
  /** The path at which `steward run` reaches Steward. */
  readonly socket: string;
  readonly jane: Member;
  readonly bob: Member;
  readonly dave: Member;
  readonly alice: Member;
  readonly victor: Member;
  readonly carol: Member;
  /** In the pseudo-language only. */
  readonly wire: PseudoWire | undefined;
  as(username: string): Member;
  /** Resolves when Steward has heard and handled everything that happened so far: what it has not said by then, it does not say. */
  settled(): Promise<void>;
  /** Puts another policy in force; only in a world that was started with a `policy`. */
  changePolicy(edit: PolicyEdit): Promise<void>;
  /** Puts other routes in force; only in a world that was started with `approvals`. */
  changeApprovals(text: string): Promise<void>;
  close(): Promise<void>;
};

export type WorldOptions = {
  readonly pod?: PodOptions;
  readonly steward?: Record<string, unknown>;
  /** Keys of the kit's part of the configuration, such as `readTimeout`. */
  readonly kit?: Record<string, unknown>;
  /** Puts something between Steward and the pod, which listens on this port; answers with its own. */
  readonly via?: (port: number) => Promise<number>;
  readonly logger?: Logger;
  /** Steward's clock; the pod has its own. */
  readonly clock?: Clock;
  /** Another policy than the shipped one. */
  readonly policy?: PolicyEdit;
  /** The text of approvals.yaml, which names no routes otherwise. */
  readonly approvals?: string;
  /** The text of the directory file. */
  readonly directory?: string;
  /** Other words than the shipped ones. */
  readonly replies?: Replies;
  /** Whether Steward speaks the pseudo-language, as in all tests of `npm run pseudo`. */
  readonly isPseudo?: boolean;
};

const read = new Map<string, Replies>();

/** Nothing changes them, and reading them takes as long as all the rest of a start: once for all worlds of a test file. */
function repliesOf({ templates, overlay }: Config['steward']): Replies {
  if (overlay !== undefined) return loadReplies({ templates, overlay });
  const known = read.get(templates) ?? loadReplies({ templates });
  read.set(templates, known);
  return known;
}

/** Likewise. */
let pseudo: Replies | undefined;

function pseudoReplies(): Replies {
  pseudo ??= { templates: loadTemplates('templates', pseudoWords()), overlaid: {} };
  return pseudo;
}

const PATIENCE = 30_000;
const BROKEN_TEMPLATE = 'template makes no valid MessageML';

export async function startWorld({
  pod: podOptions,
  steward,
  kit,
  via,
  logger = silentLogger,
  clock,
  policy,
  approvals,
  directory,
  replies: ownReplies,
  isPseudo = process.env.STEWARD_WORDS === 'pseudo' && ownReplies === undefined,
}: WorldOptions = {}): Promise<World> {
  const policyFile = policy && createPolicyFile(policy);
  const approvalsFile = approvals === undefined ? undefined : createPolicyFile(() => approvals);
  const directoryFile = directory === undefined ? undefined : createPolicyFile(() => directory);
  const mistakes: unknown[] = [];
  const listening: Logger = {
    ...logger,
    error(message, fields) {
      if (message === BROKEN_TEMPLATE) mistakes.push(fields?.template);
      logger.error(message, fields);
    },
  };
  const place = await createTestStore({ inMemory: true });
  const pod = await startPod({ keys: { steward: testKeys().publicKey }, ...podOptions });
  let socket = '';
  const wire = isPseudo ? await startPseudoWire(pod) : undefined;
  const filesOf = () => ({
    ...(policyFile ? { policy: policyFile.path } : {}),
    ...(approvalsFile ? { approvals: approvalsFile.path } : {}),
    ...(directoryFile ? { directory: directoryFile.path } : {}),
  });
  const start = async (): Promise<App> => {
    const port = wire?.port ?? pod.port;
    const config = testConfig({
      port: via ? await via(port) : port,
      ...(kit ? { kit } : {}),
      steward: { store: place.url, ...filesOf(), ...steward },
    });
    socket = config.steward.socket;
    wire?.knows([config.steward, annotationsOf(config.steward.policy)]);
    // What the operator calls groups, roles and tickets.
    for (const text of [approvals, directory]) wire?.knows(text?.split(/[\s,;:{}[\]"]+/u));
    const replies = ownReplies ?? (isPseudo ? pseudoReplies() : repliesOf(config.steward));
    return startApp({ config, logger: listening, replies, ...(clock ? { clock } : {}) });
  };
  const app = await start().catch(async (error: unknown) => {
    await wire?.close();
    await pod.close();
    await place.remove();
    throw error;
  });
  const as = (username: string) => createMember(pod, username);
  return {
    pod,
    app,
    socket,
    wire,
    jane: as('jane.doe'),
    bob: as('bob.lee'),
    dave: as('dave.kim'),
    alice: as('alice.martin'),
    victor: as('victor.stone'),
    carol: as('carol.ng'),
    as,
    async settled() {
      const isUnheard = () =>
        pod.world().datafeeds.some(({ waiting, unacknowledged }) => waiting + unacknowledged > 0);
      const deadline = Date.now() + PATIENCE;
      do {
        if (Date.now() > deadline) throw new Error('Steward does not come to rest.');
        await app.idle();
        await new Promise((resolve) => setImmediate(resolve));
      } while (isUnheard());
      await app.idle();
    },
    async changePolicy(edit) {
      policyFile?.write(edit);
      if (policyFile) wire?.knows(annotationsOf(policyFile.path));
      if (!(await app.reloadPolicy())) throw new Error('The policy of the test is faulty.');
    },
    async changeApprovals(text) {
      approvalsFile?.write(() => text);
      if (!(await app.reloadPolicy())) throw new Error('The routes of the test are faulty.');
    },
    async close() {
      await app.stop();
      const plain = wire?.look().plain ?? [];
      await wire?.close();
      await pod.close();
      await place.remove();
      for (const file of [policyFile, approvalsFile, directoryFile]) file?.remove();
      // People get the text all the same, so that nothing that they hear would show it.
      if (mistakes.length > 0) throw new Error(`${BROKEN_TEMPLATE}: ${mistakes.join(', ')}`);
      if (plain.length > 0) throw new Error(`In no catalogue, but said:\n${plain.join('\n')}`);
    },
  };
}
