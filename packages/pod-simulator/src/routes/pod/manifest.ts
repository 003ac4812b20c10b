import { z } from 'zod';
import type { Host } from '../../host.ts';
import { forbidden } from '../../refusal.ts';
import { type App, note, podCaller, readJson, success } from '../http.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const body = z.object({ manifest: z.string().max(6144).refine(isJson, 'must be valid JSON') });

/** The commands of a service account, for the "/" completion of the clients. */
export function manifestRoutes(app: App, host: Host): void {
  app.get('/pod/v1/user/manifest/own', (c) => c.json({ manifest: podCaller(host, c).manifest ?? '' }));

  app.post('/pod/v1/user/manifest/own', async (c) => {
    const caller = podCaller(host, c);
    if (caller.accountType !== 'SYSTEM') throw forbidden();
    caller.manifest = (await readJson(c, body)).manifest;
    note(c, 'manifest');
    return success(c, 'OK');
  });
}
