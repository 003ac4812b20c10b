import type { Host } from '../../host.ts';
import { type App, podCaller } from '../http.ts';
import { userV2 } from './user-views.ts';

/** Who the caller is: the only user record that comes with roles. */
export function sessionRoutes(app: App, host: Host): void {
  app.get('/pod/v2/sessioninfo', (c) => {
    const caller = podCaller(host, c);
    return c.json({ ...userV2(caller, caller), roles: [...caller.roles] });
  });
}
