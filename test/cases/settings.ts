import type { CasesByCommand } from '../support/four-cases.ts';

const OTHER_FIRM = { as: 'carol.ng', in: 'Borealis and Acme' };
const NOT_FOR_OTHERS = /only work for people at my own company/;

/** What people choose for themselves. */
export const cases = {
  settings: {
    succeeds: {
      as: 'jane.doe',
      says: '/settings',
      hears:
        /Your settings[\s\S]+Language\s+English \(the default\)\s+Time zone\s+UTC \(the default\)\s+Notices\s+right away \(the default\)\s+Quiet hours\s+none \(the default\)/,
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
    succeeds: { as: 'jane.doe', says: '/settings language english', hears: /write to you in English/ },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /settings language de', hears: NOT_FOR_OTHERS },
    refusedByPod: 'asks the pod for nothing',
    wrongArguments: {
      as: 'jane.doe',
      says: '/settings language klingon',
      hears: /I can't use “klingon” here. Try English, Deutsch or Français/,
    },
  },
  'settings notices': {
    succeeds: {
      as: 'jane.doe',
      says: '/settings notices digest',
      hears: /once a day about changes that affect you, at 08:00/,
    },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /settings notices mute', hears: NOT_FOR_OTHERS },
    refusedByPod: 'asks the pod for nothing',
    wrongArguments: {
      as: 'jane.doe',
      says: '/settings notices often',
      hears: /I can't use “often” here. Try right away, once a day or off/,
    },
  },
  'settings quiet': {
    succeeds: {
      as: 'jane.doe',
      says: '/settings quiet 7pm to 7:30',
      hears: /during 19:00–07:30 \(UTC\), and send them when those hours end/,
    },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /settings quiet off', hears: NOT_FOR_OTHERS },
    refusedByPod: 'asks the pod for nothing',
    wrongArguments: {
      as: 'jane.doe',
      says: '/settings quiet 25:00-07:00',
      hears: /I can't use “25:00-07:00” here. Try 19:00-07:00 or off/,
    },
  },
  'settings timezone': {
    succeeds: {
      as: 'jane.doe',
      says: '/settings timezone Frankfurt',
      hears: /times in Europe\/Berlin from now on. It's \d\d:\d\d there/,
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
