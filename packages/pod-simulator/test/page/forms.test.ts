import { expect } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { pageTests } from './support/browser.ts';

const pageTest = pageTests();

/** A new datafeed, as a function that waits for the next submitted form. */
async function answers(bot: ApiClient): Promise<() => Promise<unknown>> {
  const { id } = (await bot.post('/agent/v5/datafeeds', {})).body as { id: string };
  let ackId = '';
  return async () => {
    for (;;) {
      const answer = await bot.post(`/agent/v5/datafeeds/${id}/read`, { ackId });
      const batch = answer.body as { ackId: string; events: { type: string; payload: Action }[] };
      ackId = batch.ackId;
      const event = batch.events.find(({ type }) => type === 'SYMPHONYELEMENTSACTION');
      if (event) return event.payload.symphonyElementsAction.formValues;
    }
  };
}

type Action = { symphonyElementsAction: { formValues: Record<string, unknown> } };

const everything = `<messageML><form id="all">
  <text-field name="name" label="Name" required="true" pattern="[A-Z].*" pattern-error-message="Begin with a capital."/>
  <text-field name="secret" masked="true" label="Secret"/>
  <textarea name="comment" label="Comment"/>
  <checkbox name="single" value="yes" checked="true">Single</checkbox>
  <checkbox name="desk" value="fx">FX</checkbox><checkbox name="desk" value="rates">Rates</checkbox>
  <radio name="until" value="today" checked="true">Today</radio><radio name="until" value="week">This week</radio>
  <select name="city" label="City"><option value="ldn">London</option><option value="par">Paris</option></select>
  <select name="several" label="Several" multiple="true" min="1" max="2"><option value="a">Alpha</option><option value="b">Beta</option></select>
  <person-selector name="people" label="People"/>
  <room-selector name="where" label="Where"/>
  <date-picker name="day" label="Day" format="dd/MM/yyyy" disabled-date='[{"daysOfWeek": [0, 6]}]'/>
  <time-picker name="time" label="Time" format="hh:mm a"/>
  <timezone-picker name="zone" label="Zone" value=""/>
  <button name="send" type="action">Send</button><button type="reset">Reset</button>
</form></messageML>`;

pageTest('every control can be filled and comes back to the bot in its shape', async ({ pod, bot, open }) => {
  const next = await answers(bot);
  const streamId = pod.as('jane.doe').im(['steward']);
  const page = await open(`/#jane.doe/${streamId}`);
  await bot.send(streamId, everything);

  await page.getByLabel('Secret').fill('s3cret');
  await page.getByLabel('Comment').fill('one\ntwo');
  await page.getByLabel('Single').uncheck();
  await page.getByLabel('Rates').check();
  await page.getByLabel('This week').check();
  await page.getByLabel('City').selectOption('Paris');
  for (const [field, text, option] of [
    ['Several', 'bet', 'Beta'],
    ['People', 'samuel', 'Sam Taylor'],
    ['Where', 'fx d', 'FX desk'],
    ['Zone', 'york', 'America/New York'],
  ] as const) {
    await page.getByLabel(field, { exact: true }).fill(text);
    await page.getByRole('option', { name: option }).click();
  }
  await page.getByLabel('Day', { exact: true }).fill('02/01/2027');
  await page.getByLabel('Time', { exact: true }).fill('9:15 pm');
  await page.getByLabel('Name', { exact: true }).fill('jane');
  await page.getByRole('button', { name: 'Send', exact: true }).first().click();
  await page.getByText('Begin with a capital.').waitFor();
  await page.getByText('This day cannot be chosen.').waitFor();

  await page.getByLabel('Name', { exact: true }).fill('Jane');
  await page.locator('[data-name="day"]').getByRole('button', { name: 'Open the calendar' }).click();
  await page.getByRole('button', { name: '4 January 2027', exact: true }).click();
  await page.locator('.message-form').getByRole('button', { name: 'Send', exact: true }).click();
  await page.locator('.form-status').getByText('Sent', { exact: true }).waitFor();
  expect(await page.getByLabel('Name', { exact: true }).isDisabled()).toBe(true);

  expect(await next()).toEqual({
    action: 'send',
    name: 'Jane',
    secret: 's3cret',
    comment: 'one\ntwo',
    desk: ['rates'],
    until: 'week',
    city: 'par',
    several: ['b'],
    people: [13537736917019],
    where: { userIds: [], streamIds: [expect.stringMatching(/=$/)] },
    day: '2027-01-04',
    time: '21:15:00',
    zone: 'America/New_York',
  });

  await page.reload();
  await page.locator('.form-status').getByText('Sent', { exact: true }).waitFor();
});

pageTest('a button of a card is one click, and its update stays open', async ({ pod, bot, open }) => {
  const next = await answers(bot);
  const streamId = pod.as('alice.martin').im(['steward']);
  const page = await open(`/#alice.martin/${streamId}`);
  const sent = await bot.send(
    streamId,
    `<messageML><form id="r"><card accent="tempo-bg-color--blue"><header>Bob asks to join</header><body>
    <button name="approve" class="primary">Approve</button><button name="reject" class="destructive">Reject</button>
    </body></card></form></messageML>`,
  );
  await page.getByText('Bob asks to join').click();
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByText('Sent', { exact: true }).waitFor();
  expect(await next()).toEqual({ action: 'approve' });

  const { messageId } = sent.body as { messageId: string };
  const done =
    '<messageML><card><header>Bob asks to join</header><body>Approved by Alice</body></card></messageML>';
  await bot.call('POST', `/agent/v4/stream/${streamId}/message/${messageId}/update`, {
    form: { message: done },
  });
  await page.getByText('Approved by Alice').waitFor();
});

pageTest('a form that can be sent again opens again, empty or as it was', async ({ pod, bot, open }) => {
  const streamId = pod.as('jane.doe').im(['steward']);
  const page = await open(`/#jane.doe/${streamId}`);
  const form = (kind: string) =>
    `<form id="${kind}" multi-submit="${kind}"><text-field name="${kind}" label="${kind}">start</text-field><button name="ok">Send ${kind}</button></form>`;
  await bot.send(streamId, `<messageML>${form('reset')}${form('no-reset')}</messageML>`);
  for (const [kind, after] of [
    ['reset', 'start'],
    ['no-reset', 'written'],
  ] as const) {
    const field = page.getByLabel(kind, { exact: true });
    await field.fill('written');
    await page.getByRole('button', { name: `Send ${kind}`, exact: true }).click();
    await page.locator('.message-form', { has: field }).getByText('Sent', { exact: true }).waitFor();
    expect(await field.inputValue()).toBe(after);
    expect(await field.isEnabled()).toBe(true);
  }
});

pageTest('what the pod refuses is said, and the form can be sent again', async ({ pod, bot, open }) => {
  const streamId = pod.as('jane.doe').im(['steward']);
  const page = await open(`/#jane.doe/${streamId}`);
  await bot.send(streamId, '<messageML><form id="f"><button name="ok">OK</button></form></messageML>');
  await page.route('**/sim/users/*/forms/*', (route) =>
    route.fulfill({ status: 400, json: { message: 'No such form' } }),
  );
  await page.getByRole('button', { name: 'OK' }).click();
  await page.getByText('Not sent: No such form').waitFor();
  await page.unroute('**/sim/users/*/forms/*');
  await page.getByRole('button', { name: 'OK' }).click();
  await page.locator('.form-status').getByText('Sent', { exact: true }).waitFor();
});

pageTest('actions open a chat and a dialog without the bot', async ({ pod, bot, open }) => {
  const next = await answers(bot);
  const streamId = pod.as('jane.doe').im(['steward']);
  const page = await open(`/#jane.doe/${streamId}`);
  await bot.send(
    streamId,
    `<messageML><ui-action action="open-dialog" target-id="ask"><button>Ask</button></ui-action>
    <dialog id="ask"><form id="f"><title>Ask for access</title><body><text-field name="why" label="Why" required="true"/></body>
    <footer><button name="no" type="cancel">Close it</button><button name="yes">Send it</button></footer></form></dialog>
    <ui-action action="open-im" user-ids="[13537736917016]"><button>Chat with Bob</button></ui-action></messageML>`,
  );
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByRole('button', { name: 'Close it' }).click();
  await page.getByText('Ask for access').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByRole('button', { name: 'Send it' }).click();
  await page.getByText('Please fill in this field.').waitFor();
  await page.getByLabel('Why').fill('Cover');
  await page.getByRole('button', { name: 'Send it' }).click();
  expect(await next()).toEqual({ action: 'yes', why: 'Cover' });
  await page.getByText('Ask for access').waitFor({ state: 'hidden' });

  await page.getByRole('button', { name: 'Chat with Bob' }).click();
  await page.getByRole('heading', { name: 'Bob Lee' }).waitFor();
});

pageTest(
  'a picker of people that is left empty is red, and cuts off nothing that tells people apart',
  async ({ pod, bot, open }) => {
    const streamId = pod.as('jane.doe').im(['steward']);
    const form =
      '<form id="f"><text-field name="t" required="true"/><person-selector name="p" required="true"/><button name="ok">OK</button></form>';
    await bot.send(streamId, `<messageML>${form}</messageML>`);
    const page = await open(`/#jane.doe/${streamId}`);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'OK' }).click();
    await page.getByText('Please choose at least one person.').waitFor();
    const people = page.locator('.combobox input');
    await people.blur();
    const [border, problem] = await Promise.all([
      page.locator('.combobox-box').evaluate('(box) => getComputedStyle(box).borderTopColor'),
      page.locator('.field-problem').first().evaluate('(text) => getComputedStyle(text).color'),
    ]);
    expect(border).toBe(problem);

    await people.fill('Sam');
    const details = page.locator('.option-detail');
    await details.first().waitFor();
    const cut = await details.evaluateAll(
      (all) => all.filter((each) => each.scrollWidth > each.clientWidth + 1).length,
    );
    expect(cut).toBe(0);
    expect(await details.allTextContents()).toEqual(
      expect.arrayContaining(['Rates, Acme Capital, samuel.taylor']),
    );
  },
);
