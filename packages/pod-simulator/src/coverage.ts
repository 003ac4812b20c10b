import { agentCoverage } from './official-calls/agent.ts';
import { loginCoverage } from './official-calls/login.ts';
import { peopleCoverage } from './official-calls/people.ts';
import { streamCoverage } from './official-calls/streams.ts';
import type { Coverage } from './official-calls/tested.ts';

/** Everything the simulator answers; a test holds it equal to the routes. */
export const coverage: readonly Coverage[] = [
  ...loginCoverage,
  ...agentCoverage,
  ...peopleCoverage,
  ...streamCoverage,
];
