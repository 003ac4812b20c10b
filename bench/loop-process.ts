import { readFileSync } from 'node:fs';
import { createBdk, parseConfig } from '@finos/symphony-bdk-core';
import { Agent, request } from 'undici';
import { answerData, presenceMessage } from './presence-message.ts';

// The bare loop: reads the same feed, makes the same two calls for each command and says the same, with nothing between.

const [, , port = '', keyFile = ''] = process.argv;
const config = parseConfig(
  {
    scheme: 'http',
    host: '127.0.0.1',
    port: Number(port),
    bot: { username: 'steward', privateKey: { content: readFileSync(keyFile, 'utf8') } },
  },
  { env: {} },
);
const bdk = await createBdk({ config });
const tokens = await bdk.auth.tokens();
const dispatcher = new Agent({ connections: 64 });
const base = `http://127.0.0.1:${port}`;
const flat = tokens.headers('agent');

async function call(method: 'GET' | 'POST', path: string, body?: string, type?: string): Promise<string> {
  const headers = [...flat, 'content-type', type ?? 'application/json'];
  const answer = await request(base + path, {
    method,
    headers,
    dispatcher,
    ...(body === undefined ? {} : { body }),
  });
  return answer.body.text();
}

const BOUNDARY = 'loop';
const part = (name: string, value: string) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

type Message = { messageId: string; message: string; data: string; stream: { streamId: string } };

async function answer({ messageId, message, stream }: Message, userId: string): Promise<void> {
  const presence = JSON.parse(await call('GET', `/pod/v3/user/${userId}/presence?local=true`)) as {
    category: string;
    timestamp: number;
  };
  const name = /@([^<]+)</u.exec(message)?.[1] ?? '';
  const said = presenceMessage({ name, ...presence });
  const body = `${part('message', said)}${part('version', '2.0')}${part('data', answerData(messageId))}--${BOUNDARY}--\r\n`;
  await call(
    'POST',
    `/agent/v4/stream/${stream.streamId}/message/create`,
    body,
    `multipart/form-data; boundary=${BOUNDARY}`,
  );
}

type Batch = {
  ackId: string;
  events: {
    initiator: { user: { username?: string } };
    payload: { messageSent?: { message: Message } };
  }[];
};

const { id } = JSON.parse(await call('POST', '/agent/v5/datafeeds', '{}')) as { id: string };
process.send?.('ready');
process.on('disconnect', () => process.exit(0));
for (let ackId = ''; ; ) {
  const body = JSON.stringify({ ackId, updatePresence: false });
  const batch = JSON.parse(await call('POST', `/agent/v5/datafeeds/${id}/read`, body)) as Batch;
  ackId = batch.ackId;
  for (const { initiator, payload } of batch.events) {
    const message = payload.messageSent?.message;
    const userId = /"value":"(\d+)"/u.exec(message?.data ?? '')?.[1];
    if (message && userId && initiator.user.username !== 'steward') void answer(message, userId);
  }
}
