import TestSequencer from '@jest/test-sequencer';

/** What takes longest, so that nothing waits for it in the end. Jest knows that of its last run; on a fresh clone it goes by size. */
const FIRST = [
  'test/postgres/replicas.test.ts',
  'test/chaos/kill.test.ts',
  'test/conversation/every-command.test.ts',
  'test/conversation/dry-run.test.ts',
  'test/conversation/pseudo-language.test.ts',
  'test/unit/policy-properties.test.ts',
  'test/conversation/authorisation.test.ts',
  'test/conversation/help.test.ts',
  'packages/pod-simulator/test/page/people.test.ts',
  'packages/pod-simulator/test/page/conversation.test.ts',
  'packages/pod-simulator/test/page/writing.test.ts',
  'test/conversation/every-command-lines.test.ts',
  'test/conversation/room-reading.test.ts',
  'test/conversation/user-reading.test.ts',
  'test/chaos/outage.test.ts',
  'test/unit/hostile-words.test.ts',
  'test/unit/languages.test.ts',
  'test/conversation/approvals.test.ts',
  'test/properties/lifecycle.test.ts',
  'test/conversation/plan-control.test.ts',
];

/** @param {{ readonly path: string }} test */
function placeOf({ path }) {
  const place = FIRST.findIndex((file) => path.endsWith(file));
  return place === -1 ? FIRST.length : place;
}

export default class LongestFirst extends TestSequencer {
  /** @param {{ readonly path: string }[]} tests */
  sort(tests) {
    return super.sort(tests).sort((one, other) => placeOf(one) - placeOf(other));
  }
}
