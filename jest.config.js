import { statfsSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';

// What was transformed is kept from run to run.
const cacheDirectory = join(tmpdir(), 'steward-jest');

const MEMORY = '/dev/shm';
const NEEDED_BYTES = 4 * 1024 ** 3;

// A disk has to write each store down, and a test has no use for that.
process.env.TMPDIR ??= hasRoom(MEMORY) ? MEMORY : tmpdir();

// Two more than there are cores: files that start processes or browsers, or open stores in files, wait most of their time.
const WAITING_WORKERS = 2;
// With what it starts.
const WORKER_BYTES = 1.5 * 1024 ** 3;

/** As many as the machine has work and memory for. */
const workers = Math.max(
  1,
  Math.min(availableParallelism() + WAITING_WORKERS, Math.floor(totalmem() / WORKER_BYTES)),
);

/** @param {string} folder */
function hasRoom(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > NEEDED_BYTES;
  } catch {
    return false;
  }
}

/** What all projects have. */
export const project = {
  // What is covered is counted file by file, and for that each has to load everything itself.
  ...(process.argv.includes('--coverage')
    ? { testEnvironment: 'node' }
    : {
        testEnvironment: '<rootDir>/test/support/jest/environment.ts',
        testRunner: '<rootDir>/test/support/jest/runner.ts',
      }),
  injectGlobals: false,
  // Node itself loads these.
  transformIgnorePatterns: ['/node_modules/', '<rootDir>/test/support/jest/'],
  cacheDirectory,
  roots: ['<rootDir>/test', '<rootDir>/packages'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2024' },
        module: { type: 'es6' },
        swcrc: false,
      },
    ],
  },
};

/** What is promised whatever the store is: these run on PostgreSQL, too. */
const ON_POSTGRES = [
  'test/postgres/*.test.ts',
  'test/conversation/metrics.test.ts',
  'test/conversation/restored.test.ts',
  'test/conversation/stop-all-changes.test.ts',
  'test/conversation/store.test.ts',
  'test/unit/allowances.test.ts',
  'test/unit/approvals.test.ts',
  'test/unit/audit.test.ts',
  'test/unit/break-glass.test.ts',
  'test/unit/cards.test.ts',
  'test/unit/digest-kills.test.ts',
  'test/unit/follow-up.test.ts',
  'test/unit/glass-kills.test.ts',
  'test/unit/inbox.test.ts',
  'test/unit/jobs.test.ts',
  'test/unit/limits.test.ts',
  'test/unit/outbox.test.ts',
  'test/unit/plan-store.test.ts',
  'test/unit/restored.test.ts',
  'test/unit/retention.test.ts',
  'test/unit/settings.test.ts',
  'test/unit/store.test.ts',
  'test/unit/watches.test.ts',
  'test/unit/year.test.ts',
];

/** @type {import('jest').Config} */
export const run = {
  testSequencer: './test/support/jest/sequencer.js',
  // Ends what hangs; a busy machine may take its time.
  testTimeout: 180_000,
  maxWorkers: workers,
  // Node keeps every test file that has run; a worker that has grown is replaced before it runs out of memory.
  workerIdleMemoryLimit: '1GB',
};

/** @type {import('jest').Config} */
export default {
  ...run,
  projects: [
    {
      ...project,
      displayName: 'sqlite',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/long/', '<rootDir>/test/postgres/'],
      globals: { STEWARD_STORE: 'sqlite' },
    },
    {
      ...project,
      displayName: 'postgres',
      testMatch: ON_POSTGRES.map((file) => `<rootDir>/${file}`),
      globals: { STEWARD_STORE: 'postgres' },
      globalSetup: '<rootDir>/test/support/start-postgres.ts',
      globalTeardown: '<rootDir>/test/support/stop-postgres.ts',
    },
  ],
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts', 'packages/*/src/**/*.ts'],
};
