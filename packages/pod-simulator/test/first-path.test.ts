import { expect, test } from '@jest/globals';
import { startPod } from '../src/index.ts';
import { ApiClient, publicPem } from './support/api-client.ts';

test('a person types, the bot reads it and answers, the person sees the answer', async () => {
  const pod = await startPod({ keys: { steward: publicPem } });
  try {
    const bot = await new ApiClient(pod).login('steward');
    const session = (await bot.get('/pod/v2/sessioninfo')).body;
    expect(session).toMatchObject({ id: 13537736917001, username: 'steward', displayName: 'Steward' });
    const feed = (await bot.post('/agent/v5/datafeeds', {})).body as { id: string };

    const jane = pod.as('jane.doe');
    const streamId = jane.im(['steward']);
    jane.say(streamId, '/presence @Bob Lee');

    const read = (await bot.post(`/agent/v5/datafeeds/${feed.id}/read`, { ackId: '' })).body;
    expect(read).toMatchObject({
      events: [
        { type: 'INSTANTMESSAGECREATED' },
        {
          type: 'MESSAGESENT',
          initiator: { user: { username: 'jane.doe' } },
          payload: {
            messageSent: {
              message: {
                message:
                  '<div data-format="PresentationML" data-version="2.0" class="wysiwyg"><p>/presence <span class="entity" data-entity-id="0">@Bob Lee</span></p></div>',
              },
            },
          },
        },
      ],
    });
    await bot.send(streamId, '<messageML>Bob is <b>BUSY</b></messageML>');
    expect(jane.messages(streamId).map((message) => message.text)).toEqual([
      '/presence @Bob Lee',
      'Bob is BUSY',
    ]);
  } finally {
    await pod.close();
  }
});
