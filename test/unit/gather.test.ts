import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gather } from '../../src/work/gather.ts';

/** Answers when it is told to. */
function held() {
  const calls: { questions: readonly number[]; answer: () => void; fail: (error: Error) => void }[] = [];
  const ask = gather((questions: readonly number[]) => {
    const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>();
    calls.push({ questions, answer: () => resolve(questions.map(String)), fail: reject });
    return promise;
  });
  return { calls, ask };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('what is asked in one turn is asked together, and what is asked meanwhile the next time', async () => {
  const { calls, ask } = held();
  const first = [ask(1), ask(2)];
  await settled();
  const second = [ask(3), ask(4)];
  await settled();
  expect(calls.map(({ questions }) => questions)).toEqual([[1, 2]]);
  calls[0]?.answer();
  expect(await Promise.all(first)).toEqual(['1', '2']);
  await settled();
  expect(calls.map(({ questions }) => questions)).toEqual([
    [1, 2],
    [3, 4],
  ]);
  calls[1]?.answer();
  expect(await Promise.all(second)).toEqual(['3', '4']);
});

test('what fails has failed for those who were asked together, and for no others', async () => {
  const { calls, ask } = held();
  const [one, two] = [ask(1).catch((error: Error) => error.message), ask(2).catch(() => 'failed')];
  await settled();
  const three = ask(3);
  calls[0]?.fail(new Error('away'));
  expect(await Promise.all([one, two])).toEqual(['away', 'failed']);
  await settled();
  calls[1]?.answer();
  expect(await three).toBe('3');
});

test('everybody gets the answer to their own question, whenever they ask', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(3))), async (questions) => {
      const ask = gather(async (numbers: readonly number[]) => {
        for (let turn = 0; turn < (numbers[0] ?? 0) % 3; turn += 1) await Promise.resolve();
        return numbers.map((number) => number + 1);
      });
      const answers = questions.map(async ([number, turns]) => {
        for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
        return (await ask(number)) === number + 1;
      });
      expect((await Promise.all(answers)).every(Boolean)).toBe(true);
    }),
  );
});
