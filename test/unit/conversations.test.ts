import { expect, test } from '@jest/globals';
import { createConversations } from '../../src/inbox/conversations.ts';

test('the work of one conversation is done one after the other, in order', async () => {
  const conversations = createConversations();
  const log: string[] = [];
  for (const name of ['a', 'b', 'c'])
    conversations.run('x', async () => {
      log.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      log.push(`${name} ends`);
    });
  await conversations.downTo(0);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

test('conversations do not wait for each other', async () => {
  const conversations = createConversations();
  const second = Promise.withResolvers<void>();
  const log: string[] = [];
  conversations.run('x', async () => {
    await second.promise;
    log.push('x');
  });
  conversations.run('y', async () => {
    log.push('y');
    second.resolve();
  });
  await conversations.downTo(0);
  expect(log).toEqual(['y', 'x']);
});

test('work can be given while other work is done, also for a conversation that was done', async () => {
  const conversations = createConversations();
  const log: string[] = [];
  conversations.run('x', async () => {
    conversations.run('x', async () => {
      log.push('third');
    });
    log.push('first');
  });
  conversations.run('x', async () => {
    log.push('second');
  });
  await conversations.downTo(0);
  conversations.run('x', async () => {
    log.push('fourth');
  });
  await conversations.downTo(0);
  expect(log).toEqual(['first', 'second', 'third', 'fourth']);
});

test('depth is what waits and what is being done', async () => {
  const conversations = createConversations();
  const gate = Promise.withResolvers<void>();
  const work = () => gate.promise;
  for (const name of ['x', 'x', 'x', 'y']) conversations.run(name, work);
  expect(conversations.depth()).toBe(4);
  const reached: number[] = [];
  const waits = [3, 1, 0].map((limit) =>
    conversations.downTo(limit).then(() => reached.push(conversations.depth())),
  );
  gate.resolve();
  await Promise.all(waits);
  expect(conversations.depth()).toBe(0);
  expect(reached).toHaveLength(3);
  await conversations.downTo(0);
});

test('once closed, nothing begins, and what has begun ends', async () => {
  const conversations = createConversations();
  const gate = Promise.withResolvers<void>();
  const log: string[] = [];
  conversations.run('x', async () => {
    await gate.promise;
    log.push('first');
  });
  conversations.run('x', async () => {
    log.push('second');
  });
  await new Promise((resolve) => setImmediate(resolve));
  conversations.close();
  conversations.run('y', async () => {
    log.push('third');
  });
  gate.resolve();
  await conversations.downTo(0);
  expect(log).toEqual(['first']);
});
