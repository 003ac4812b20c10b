/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test', '<rootDir>/packages'],
  testMatch: ['**/*.test.ts'],
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
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts', 'packages/*/src/**/*.ts'],
  // Ends what hangs; a busy machine may take its time.
  testTimeout: 180_000,
  // Jest leaves a core free; of two that is half of the machine.
  maxWorkers: '100%',
  // Node keeps the ES modules of every file that has run; a worker that has grown is replaced before it runs out of memory.
  workerIdleMemoryLimit: '1GB',
};
