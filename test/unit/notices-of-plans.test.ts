import { expect, test } from '@jest/globals';
import { addMember } from '../../src/changes/index.ts';
import { type Plan, toldOf } from '../../src/plans/index.ts';
import { colleague } from '../support/fake-facts.ts';
import { AT, personNamed, roomNamed, samplePlan } from '../support/sample-plan.ts';

const JANE = personNamed('Jane Doe', colleague(13));
const BOB = personNamed('Bob Lee', colleague(16));
const NINA = personNamed('Nina Patel', colleague(20));

const waiting = (more: Partial<Plan>): Plan =>
  samplePlan('joins the desk', {
    change: addMember({ room: roomNamed('FX desk'), user: NINA }),
    outcomes: ['waiting'],
    requester: JANE,
    state: 'approving',
    approval: {
      request: 'R-7K3FQ2',
      expiresAt: AT,
      asked: [],
      stage: 0,
      followUp: { since: AT, reminders: 0 },
      unavailable: [],
      shown: { people: [], rooms: [] },
    },
    ...more,
  });

const heard = (plan: Plan) =>
  toldOf(plan, () => true)
    .get(NINA.id)
    ?.notices.map(({ says }) => says);

test('whoever a request is about hears the reason of whoever sent it', () => {
  expect(heard(waiting({}))).toMatchObject([{ id: 'notice-asked-why', vars: { requester: JANE } }]);
});

test('and not under that name what somebody else wrote who had asked them for it', () => {
  const plan = waiting({ askedBy: BOB });
  expect(heard(plan)).toMatchObject([{ id: 'notice-asked', vars: { requester: JANE } }]);
  expect(JSON.stringify(heard(plan))).not.toContain('joins the desk');
});
