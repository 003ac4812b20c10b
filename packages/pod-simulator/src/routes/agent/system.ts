import type { App } from '../http.ts';

/** The agent about itself: no authentication. */
export function systemRoutes(app: App): void {
  app.get('/agent/v3/health', (c) => c.json({ status: 'UP' }));

  app.get('/agent/v1/info', (c) =>
    c.json({
      ipAddress: '127.0.0.1',
      hostname: 'agent.localhost',
      serverFqdn: 'agent.localhost',
      version: 'Agent-25.8.1.simulator',
      url: new URL('/agent', c.req.url).href,
      onPrem: false,
      mt: false,
      commitId: 'simulator',
    }),
  );
}
