import { faultSchema } from '../../faults.ts';
import type { Host } from '../../host.ts';
import { snapshot } from '../../snapshot.ts';
import { type App, numberOf, readJson } from '../http.ts';

/** What tests do to the pod, and what they can ask it afterwards. */
export function controlRoutes(app: App, host: Host): void {
  app.get('/sim/calls', (c) => c.json(host.calls.since(numberOf(c, 'since'))));

  app.post('/sim/faults', async (c) => {
    host.faults.add(await readJson(c, faultSchema, { nullIn: 'body' }));
    return c.json({});
  });

  app.delete('/sim/faults', (c) => {
    host.faults.clear();
    return c.json({});
  });

  app.post('/sim/reset', (c) => {
    host.reset();
    return c.json({});
  });

  app.get('/sim/state', (c) => c.json(snapshot(host)));
}
