import { AuthError, type Clock, PodError, type V3Health } from '@finos/symphony-bdk-core';
import { phrase } from '../../words/index.ts';
import { command } from '../command.ts';

const PATIENCE = 5_000;

/** What was asked of the pod or the agent: its answer, or what is the matter, and how long that took in milliseconds. */
type Probe<T> = { readonly answer?: T; readonly trouble: Trouble | ''; readonly ms: number };

/** No answer, an answer that something is wrong there, or a refusal. */
type Trouble = 'silent' | 'ill' | 'refuses';

export const status = command({
  name: 'status',
  example: '/status',
  synonyms: ['health', 'ping'],
  action: 'status.read',
  isRare: true,
  isPrivate: true,
  args: {},
  async answer(_, { services: { pod, bot, clock } }) {
    const [session, health, info] = await Promise.all([
      probe((signal) => pod.sessions.getSession({ signal }), clock),
      probe((signal) => pod.health.check({ signal }), clock),
      probe((signal) => pod.health.agentInfo({ signal }), clock),
    ]);
    const loggedInAt = pod.auth.loggedInAt();
    const { status: feed, lastReadAt, sinceLastRead, failures } = pod.datafeed.state;
    return {
      template: 'status/status',
      data: {
        name: session.answer?.displayName ?? bot.displayName,
        id: String(bot.id),
        roles: session.answer?.roles ?? [],
        areRolesKnown: session.answer !== undefined,
        loggedInAt: loggedInAt ?? 0,
        sessionAge: pod.auth.sessionAge() ?? 0,
        feed,
        lastReadAt: lastReadAt ?? 0,
        readAge: sinceLastRead ?? 0,
        failures,
        checks: [
          { what: phrase('status-pod'), about: '', trouble: session.trouble, ms: session.ms },
          {
            what: phrase('status-agent'),
            about: info.answer?.version ?? '',
            trouble: health.trouble || troubleOf(health.answer),
            ms: health.ms,
          },
        ],
      },
    };
  },
});

/** An agent that answers may be down all the same. */
const troubleOf = (health: V3Health | undefined): Trouble | '' => (health?.status === 'DOWN' ? 'ill' : '');

/** Asks, and waits only so long, however often the kit would try again. */
async function probe<T>(ask: (signal: AbortSignal) => Promise<T>, clock: Clock): Promise<Probe<T>> {
  const over = new AbortController();
  const answered = new AbortController();
  clock.sleep(PATIENCE, answered.signal).then(
    () => over.abort(),
    () => {},
  );
  const start = clock.monotonic();
  const timed = () => clock.monotonic() - start;
  try {
    return { answer: await ask(over.signal), trouble: '', ms: timed() };
  } catch (error) {
    const trouble = over.signal.aborted ? 'silent' : kindOf(error);
    if (trouble === undefined) throw error;
    return { trouble, ms: timed() };
  } finally {
    answered.abort();
  }
}

function kindOf(error: unknown): Trouble | undefined {
  if (error instanceof AuthError) return 'refuses';
  if (!(error instanceof PodError)) return undefined;
  if (error.status === 0) return 'silent';
  return error.status === 429 || error.status >= 500 ? 'ill' : 'refuses';
}
