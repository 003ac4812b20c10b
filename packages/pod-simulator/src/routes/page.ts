import { readPageFile } from 'symphony-pod-chat-page';
import type { App, Call } from './http.ts';

/** The chat page, and the page of MessageML samples. */
export function pageRoutes(app: App): void {
  app.get('/', (c) => file(c, 'index.html'));
  app.get('/sim/messageml', (c) => file(c, 'messageml.html'));
  app.get('/page/*', (c) => file(c, decodeURIComponent(c.req.path.slice('/page/'.length))));
}

async function file(c: Call, path: string): Promise<Response> {
  const found = await readPageFile(path);
  return found ? c.body(found.content, 200, { 'content-type': found.type }) : c.notFound();
}
