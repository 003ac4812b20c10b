import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Host } from '../../host.ts';
import type { LiveEvent } from '../../world/events.ts';
import { type App, whenGone } from '../http.ts';

const commentEveryMs = 15_000;

/** Server-sent events for the page: what happened and who can see it. */
export function eventRoutes(app: App, host: Host): void {
  app.get('/sim/events', (c) => {
    const { outgoing } = c.env;
    const gone = whenGone(c);
    const listener = (event: LiveEvent) => outgoing.write(`data: ${JSON.stringify(event)}\n\n`);
    outgoing.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    outgoing.write(': hello\n\n');
    host.listeners.add(listener);
    gone.addEventListener('abort', () => host.listeners.delete(listener));
    void keepOpen(() => outgoing.write(': still here\n\n'), host, gone);
    return RESPONSE_ALREADY_SENT;
  });
}

// Proxies and browsers close what says nothing for long.
async function keepOpen(write: () => void, { clock }: Host, gone: AbortSignal): Promise<void> {
  while (!gone.aborted) {
    await clock.sleep(commentEveryMs, gone);
    if (!gone.aborted) write();
  }
}
