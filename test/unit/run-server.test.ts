import { once } from 'node:events';
import {
  existsSync,
  linkSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '@finos/symphony-bdk-core';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { requestRun } from '../../src/console/request-run.ts';
import type { RunAs } from '../../src/console/run-as.ts';
import { createRunServer } from '../../src/console/run-server.ts';
import { RUNS } from '../support/runs.ts';

let folder: string;
let path: string;
let servers: ReturnType<typeof createRunServer>[];
let received: string[];

const echo: RunAs = async ({ line }) => {
  received.push(line);
  return { report: { version: 1, outcome: 'answer', text: line } };
};

async function serve(runAs: RunAs = echo) {
  const server = createRunServer({ path, runAs, logger: silentLogger });
  servers.push(server);
  await server.start();
  return server;
}

const neverOver = new AbortController().signal;
const request = (line: string) =>
  ({ version: 1, operator: 'olga', as: 'bob.lee', line, isDryRun: false, page: 1 }) as const;
const ask = (line: string) => requestRun(path, request(line));

/** Everything that comes back when these bytes are sent. */
async function sends(...pieces: (string | Uint8Array)[]): Promise<string> {
  const socket = createConnection({ path, allowHalfOpen: true });
  socket.on('error', () => {});
  for (const piece of pieces) socket.write(piece);
  socket.end();
  return textFrom(socket);
}

async function textFrom(socket: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  if (!socket.destroyed) await once(socket, 'close');
  return Buffer.concat(chunks).toString('utf8');
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steward-socket-'));
  path = join(folder, 'deep', 'steward.sock');
  servers = [];
  received = [];
});
afterEach(async () => {
  for (const server of servers) await server.stop(neverOver);
  rmSync(folder, { recursive: true });
});

describe('the socket', () => {
  test('and its folder are for one user only, whatever the umask', async () => {
    const earlier = process.umask(0);
    try {
      await serve();
    } finally {
      expect(process.umask(earlier)).toBe(0);
    }
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'deep')).mode & 0o777).toBe(0o700);
  });

  test('that a killed process left behind is replaced', async () => {
    await serve();
    // Its inode stays when the server goes, as after a kill.
    linkSync(path, `${path}.kept`);
    await servers[0]?.stop(neverOver);
    renameSync(`${path}.kept`, path);
    expect((await ask('x')).report).toMatchObject({ problem: { code: 'not-reachable' } });
    await serve();
    expect((await ask('x')).report).toMatchObject({ outcome: 'answer', text: 'x' });
  });

  test('of another Steward is left alone', async () => {
    await serve();
    await expect(serve()).rejects.toThrow(/steward\.socket.*another Steward answers/s);
    expect((await ask('x')).report.text).toBe('x');
  });

  test('does not take the place of a file', async () => {
    path = join(folder, 'notes.txt');
    writeFileSync(path, 'dear diary');
    await expect(serve()).rejects.toThrow(/a file of another kind/);
    expect(readFileSync(path, 'utf8')).toBe('dear diary');
  });

  test('is gone after the stop, and nobody waits for those who said nothing', async () => {
    const server = await serve();
    const idle = createConnection(path);
    await once(idle, 'connect');
    const half = createConnection(path);
    await once(half, 'connect');
    half.write('{"version":1');
    await ask('until the server has seen the two');
    await server.stop(neverOver);
    for (const socket of [idle, half]) if (!socket.closed) await once(socket, 'close');
    expect(existsSync(path)).toBe(false);
    expect((await ask('x')).report).toMatchObject({ outcome: 'failed', problem: { code: 'not-reachable' } });
  });

  test('answers what it has begun before it stops, but no longer than there is time', async () => {
    const begun = Promise.withResolvers<void>();
    const going = Promise.withResolvers<void>();
    const slow: RunAs = async ({ line }) => {
      begun.resolve();
      await going.promise;
      return { report: { version: 1, outcome: 'answer', text: line } };
    };
    const server = await serve(slow);
    const answer = ask('slow');
    await begun.promise;
    const stopping = server.stop(neverOver);
    going.resolve();
    expect((await answer).report.text).toBe('slow');
    await stopping;
    const again = await serve(() => new Promise(() => {}));
    const unanswered = ask('never');
    const grace = new AbortController();
    await new Promise((resolve) => setImmediate(resolve));
    const stopped = again.stop(grace.signal);
    grace.abort();
    await stopped;
    expect((await unanswered).report).toMatchObject({ outcome: 'failed' });
  });
});

describe('requests', () => {
  test('side by side', async () => {
    const both = Promise.withResolvers<void>();
    await serve(async ({ line }) => {
      received.push(line);
      if (received.length === 2) both.resolve();
      await both.promise;
      return { report: { version: 1, outcome: 'answer', text: line } };
    });
    const answers = await Promise.all([ask('one'), ask('two')]);
    expect(answers.map(({ report }) => report.text)).toEqual(['one', 'two']);
  });

  test('in pieces, and without a line feed at the end', async () => {
    await serve();
    const whole = Buffer.from(JSON.stringify(request('“ö” 🎉')));
    const pieces = Array.from(whole, (_, index) => whole.subarray(index, index + 1));
    expect(JSON.parse(await sends(...pieces))).toMatchObject({ text: '“ö” 🎉' });
  });

  test.each([
    ['nothing', ''],
    ['an empty line', '\n'],
    ['no JSON', 'GET / HTTP/1.1\r\n\r\n'],
    ['half of one', '{"version":1'],
    ['another version', `${JSON.stringify({ ...request('x'), version: 2 })}\n`],
    ['unknown keys', `${JSON.stringify({ ...request('x'), sudo: true })}\n`],
    ['no operator', `${JSON.stringify({ ...request('x'), operator: '' })}\n`],
    ['page 0', `${JSON.stringify({ ...request('x'), page: 0 })}\n`],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22, 0x0a])],
    ['__proto__', '{"__proto__":{"version":1}}\n'],
    ['deep nesting', `${'['.repeat(60_000)}\n`],
  ])('%s is an error, and the server goes on', async (_, bytes) => {
    await serve();
    expect(JSON.parse(await sends(bytes))).toMatchObject({
      version: 1,
      outcome: 'failed',
      problem: { code: 'request-invalid' },
    });
    expect(received).toEqual([]);
    expect((await ask('x')).report.text).toBe('x');
  });

  test('a line that is too long is told so, and never read to its end', async () => {
    await serve();
    const { report } = await ask('x'.repeat(10_000_000));
    expect(report.problem?.code).toMatch(/request-too-large|cut-off/);
    const small = await ask('x'.repeat(66_000));
    expect(small.report).toMatchObject({ problem: { code: 'request-too-large' } });
    expect(received).toEqual([]);
    expect((await ask('x'.repeat(60_000))).report.text).toHaveLength(60_000);
  });

  test('whatever bytes come in, the next one is answered', async () => {
    await serve();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, isCut) => {
        if (isCut) {
          const socket = createConnection(path);
          socket.on('error', () => {});
          socket.write(bytes);
          socket.destroy();
        } else expect(JSON.parse(await sends(bytes))).toMatchObject({ outcome: 'failed' });
        expect((await ask('x')).report.text).toBe('x');
      }),
      { numRuns: RUNS / 3 },
    );
  });

  test('of somebody who is gone before the answer', async () => {
    const begun = Promise.withResolvers<void>();
    const going = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    await serve(async ({ line }) => {
      if (line === 'x') return { report: { version: 1, outcome: 'answer', text: line } };
      begun.resolve();
      await going.promise;
      const pieces = Array.from({ length: 50 }, () => Buffer.alloc(100_000));
      return {
        report: { version: 1, outcome: 'answer', text: line },
        file: { pieces, release: released.resolve },
      };
    });
    const socket = createConnection(path);
    socket.write(`${JSON.stringify(request('file'))}\n`);
    await begun.promise;
    socket.destroy();
    going.resolve();
    await released.promise;
    expect((await ask('x')).report.text).toBe('x');
  });

  test('for a file get its bytes behind the line', async () => {
    const pieces = [Buffer.from('a,b\n'), Buffer.alloc(300_000, 'ö'), Buffer.from('\n{"version":1}\n')];
    let isReleased = false;
    await serve(async () => ({
      report: {
        version: 1,
        outcome: 'answer',
        text: 'file',
        file: { name: 'a.csv', rows: 1, bytes: Buffer.concat(pieces).byteLength },
      },
      file: {
        pieces,
        release: () => {
          isReleased = true;
        },
      },
    }));
    const { report, file } = await ask('x');
    const bytes: Uint8Array[] = [];
    for await (const piece of file ?? []) bytes.push(piece);
    expect(Buffer.concat(bytes).equals(Buffer.concat(pieces))).toBe(true);
    expect(report.file?.bytes).toBe(Buffer.concat(bytes).byteLength);
    expect(isReleased).toBe(true);
  });
});

describe('the other end', () => {
  test.each([
    ['that is no Steward', 'HTTP/1.1 400 Bad Request\n'],
    ['that says nothing', ''],
    ['that ends in the middle', '{"version":1,"outcome":"answer"'],
    ['of another version', '{"version":2,"outcome":"answer","text":"x"}\n'],
  ])('%s', async (_, says) => {
    const other = createServer((socket) => socket.end(says));
    path = join(folder, 'other.sock');
    other.listen(path);
    await once(other, 'listening');
    try {
      expect((await ask('x')).report).toMatchObject({ outcome: 'failed', problem: { code: 'cut-off' } });
    } finally {
      other.close();
    }
  });
});
