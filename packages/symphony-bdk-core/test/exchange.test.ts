import { expect, test } from '@jest/globals';
import type { Dispatcher } from 'undici';
import { exchange } from '../src/http/exchange.ts';

/** Answers with these bytes, a piece at a time, until nobody wants more. */
function answering(status: number, pieces: readonly Uint8Array[]) {
  let asked = 0;
  const dispatcher = {
    dispatch(_: unknown, handler: Dispatcher.DispatchHandler) {
      let isEnded = false;
      const controller = {
        abort() {
          isEnded = true;
        },
      } as unknown as Dispatcher.DispatchController;
      handler.onRequestStart?.(controller, undefined);
      handler.onResponseStart?.(controller, status, {});
      for (const piece of pieces) {
        if (isEnded) break;
        asked += 1;
        handler.onResponseData?.(controller, Buffer.from(piece));
      }
      if (!isEnded) handler.onResponseEnd?.(controller, {});
      return true;
    },
  } as unknown as Dispatcher;
  const endpoint = { origin: 'http://pod.example', base: '', headers: [], readTimeout: 1000, dispatcher };
  return {
    asked: () => asked,
    answer: () => exchange(endpoint, { method: 'GET', path: '/', headers: [] }),
  };
}

const bytesOf = (text: string) => [...Buffer.from(text)].map((byte) => Uint8Array.of(byte));

test.each(['{"name":"Zoë Müller 日本 🙂"}', '\uFEFF{}', ''])(
  'an answer is the same in whatever pieces it comes: %j',
  async (text) => {
    const whole = await answering(200, [Buffer.from(text)]).answer();
    const inBytes = await answering(200, bytesOf(text)).answer();
    expect(inBytes).toEqual(whole);
    expect(whole.text).toBe(text.replace('\uFEFF', ''));
  },
);

test('of an error no more is read than its beginning', async () => {
  const pieces = Array.from({ length: 100 }, () => Buffer.alloc(1000, 'a'));
  const pod = answering(500, pieces);
  const { status, text } = await pod.answer();
  expect({ status, length: text.length, asked: pod.asked() }).toEqual({
    status: 500,
    length: 16_384,
    asked: 17,
  });
});

test('what is not an error is read whole', async () => {
  const pieces = Array.from({ length: 100 }, () => Buffer.alloc(1000, 'a'));
  expect((await answering(200, pieces).answer()).text).toHaveLength(100_000);
});
