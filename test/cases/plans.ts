import { type CasesByCommand, type FourCases, refusal } from '../support/four-cases.ts';
import type { World } from '../support/world.ts';

const OTHER_FIRM = { as: 'carol.ng', in: 'Borealis and Acme' };
const NOT_FOR_OTHERS = /only work for people at my own company/;

/** A plan that does not get on, because the pod takes nobody into a room. */
async function janePlans({ pod, jane }: World): Promise<string> {
  pod.faults.add({ match: { path: '/membership/add' }, times: 'always', effect: { status: 503 } });
  jane.says('/room add @Nina Patel @Tom Berg --room "FX desk"');
  const { text } = await jane.asks('/plans', /under way/);
  return /P-[0-9A-F]{12}/u.exec(text)?.[0] ?? '';
}

async function janePauses(world: World): Promise<string> {
  const id = await janePlans(world);
  await world.jane.asks(`/plan pause ${id}`, /I'll pause/);
  return id;
}

const controlling = (
  name: string,
  { given, hears }: Pick<FourCases['succeeds'], 'given' | 'hears'>,
): FourCases => ({
  succeeds: { as: 'jane.doe', says: `/${name} {given}`, hears, ...(given ? { given } : {}) },
  refusedByPolicy: { ...OTHER_FIRM, says: `@Steward /${name} P-3F09A1C27B5E`, hears: NOT_FOR_OTHERS },
  // Whoever's account cannot be read changes nothing.
  refusedByPod: {
    as: 'jane.doe',
    says: `/${name} {given}`,
    hears: /account isn't enabled, or I couldn't read its status/,
    fault: refusal('GET', '/v2/admin/user/'),
    ...(given ? { given } : {}),
  },
  wrongArguments: { as: 'jane.doe', says: `/${name} that`, hears: /“that” isn't an id/ },
});

/** Jane is asked whether somebody is to be removed. */
async function janeIsAsked({ jane }: World): Promise<undefined> {
  await jane.asks('/room remove @Bob Lee --room "FX desk"', /As a command: \/confirm or \/cancel/);
}

const answering = (name: string, hears: RegExp): FourCases => ({
  succeeds: { as: 'jane.doe', given: janeIsAsked, says: `/${name}`, hears },
  refusedByPolicy: { ...OTHER_FIRM, says: `@Steward /${name}`, hears: NOT_FOR_OTHERS },
  refusedByPod: {
    as: 'jane.doe',
    given: janeIsAsked,
    says: `/${name}`,
    hears: /account isn't enabled, or I couldn't read its status/,
    fault: refusal('GET', '/v2/admin/user/'),
  },
  wrongArguments: { as: 'jane.doe', given: janeIsAsked, says: `/${name} P-12`, hears: /“P-12” isn't an id/ },
});

/** The commands for plans that are under way or wait. */
export const cases = {
  confirm: answering('confirm', /Removed Bob Lee from FX desk/),
  cancel: answering('cancel', /Cancelled\. I didn't do this/),
  plans: {
    succeeds: { as: 'jane.doe', says: '/plans', hears: /You have no plans under way or waiting/ },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /plans', hears: NOT_FOR_OTHERS },
    refusedByPod: 'asks the pod for nothing',
    wrongArguments: {
      as: 'jane.doe',
      says: '/plans mine',
      hears: /I didn't understand “mine” and left it out/,
    },
  },
  'plan pause': controlling('plan pause', { given: janePlans, hears: /I'll pause P-/ }),
  'plan resume': controlling('plan resume', { given: janePauses, hears: /P-\w+ goes on/ }),
  'plan cancel': controlling('plan cancel', { given: janePlans, hears: /I'll cancel P-/ }),
} satisfies CasesByCommand;
