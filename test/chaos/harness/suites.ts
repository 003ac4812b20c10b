import { runNpm } from '../../support/bot-process.ts';
import type { Scenario } from './scenario.ts';

/** Test files that are of their own kind of chaos, run by jest. */
function suite(about: string, files: readonly string[], script = 'test'): Scenario {
  return {
    about,
    async run({ runs }) {
      const jest = runNpm(['run', script, '--', ...files], { STEWARD_RUNS: String(runs) });
      const { code } = await jest.ended;
      const count = jest.lines.find((line) => line.startsWith('Tests:')) ?? 'no test was run';
      const failed = jest.lines.filter((line) => line.includes('●'));
      return {
        did: [[script, ...files].join(' '), count],
        checks: [
          { what: 'all tests pass', isHeld: code === 0, found: failed.slice(0, 5).join(' | ') || count },
        ],
      };
    },
  };
}

export const faults = suite('every kind of call with every fault of the pod, and the start with each', [
  'test/chaos/faults.test.ts',
  'test/chaos/start.test.ts',
]);

export const properties = suite('the properties, each tried as often as STEWARD_RUNS says', [
  'test/properties',
  'test/unit/policy-properties.test.ts',
]);

export const processes = suite(
  'real processes, one after the other: killed, stopped, paused, restored, packed and installed',
  [],
  'test:long',
);
