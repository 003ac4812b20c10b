import type { CasesByCommand } from '../support/four-cases.ts';

const OTHER_FIRM = { as: 'carol.ng', in: 'Borealis and Acme' };
const NOT_FOR_OTHERS = /only work for people at this company/;

/** What people choose for themselves. */
export const cases = {
  settings: {
    succeeds: {
      as: 'jane.doe',
      says: '/settings',
      hears: /Your settings[\s\S]+Language\s+English \(the default\)\s+Time zone\s+UTC \(the default\)/,
    },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /settings', hears: NOT_FOR_OTHERS },
    refusedByPod: 'asks the pod for nothing',
    wrongArguments: {
      as: 'jane.doe',
      says: '/settings Bob',
      hears: /I didn't understand “Bob” and left it out/,
    },
  },
  'settings language': {
    succeeds: { as: 'jane.doe', says: '/settings language english', hears: /I write to you in English/ },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /settings language de', hears: NOT_FOR_OTHERS },
    refusedByPod: 'asks the pod for nothing',
    wrongArguments: {
      as: 'jane.doe',
      says: '/settings language klingon',
      hears: /I can't use “klingon” here. Try en, de or fr/,
    },
  },
  'settings timezone': {
    succeeds: {
      as: 'jane.doe',
      says: '/settings timezone Frankfurt',
      hears: /times in Europe\/Berlin, where it's \d\d:\d\d now/,
    },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /settings timezone Berlin', hears: NOT_FOR_OTHERS },
    refusedByPod: 'asks the pod for nothing',
    wrongArguments: {
      as: 'jane.doe',
      says: '/settings timezone CET',
      hears: /Write “Europe\/Berlin”, “Europe\/Paris” or “Europe\/Zurich” instead/,
    },
  },
} as const satisfies CasesByCommand;
