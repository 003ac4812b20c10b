import type { PodEvent } from './types.ts';

type Handlers = {
  onEvent(event: PodEvent): void;
  /** The line is there (again): what happened meanwhile is unknown, so fetch anew. */
  onOpen(): void;
  onLost(): void;
};

/**
 * Listens to `GET /sim/events` for as long as the page lives. The browser reconnects by itself after a
 * broken line, but gives up after an answer that is no event stream (a restarting server), so we ask again.
 */
export function listen(handlers: Handlers, url = '/sim/events', retryAfterMs = 2000): void {
  const source = new EventSource(url);
  source.addEventListener('open', () => handlers.onOpen());
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const event = read(data);
    if (event) handlers.onEvent(event);
  });
  source.addEventListener('error', () => {
    handlers.onLost();
    if (source.readyState !== EventSource.CLOSED) return;
    setTimeout(() => listen(handlers, url, retryAfterMs), retryAfterMs);
  });
}

function read(data: string): PodEvent | undefined {
  try {
    return JSON.parse(data) as PodEvent;
  } catch {
    return undefined;
  }
}
