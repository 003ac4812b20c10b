import { project, run } from './jest.config.js';

/**
 * What starts one process after another, or packs and installs: `npm run test:long`. `npm test` has the short forms.
 *
 * @type {import('jest').Config}
 */
export default {
  ...run,
  projects: [
    {
      ...project,
      displayName: 'long',
      testMatch: ['<rootDir>/test/long/*.test.ts'],
      globals: { STEWARD_STORE: 'sqlite' },
    },
  ],
};
