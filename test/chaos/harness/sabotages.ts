import { killReplicas } from './kills.ts';
import { SABOTAGES } from './sabotage/names.ts';
import { type Check, failures, isNoticed, type Scenario } from './scenario.ts';

// One is noticed after a few of them.
const MAX_KILLS = 50;

export const sabotages: Scenario = {
  about: 'Steward is broken on purpose in three ways, which the kills have to notice',
  async run({ say, seed, replicas, groups }) {
    const checks: Check[] = [];
    const did: string[] = [];
    for (const sabotage of SABOTAGES) {
      const result = await killReplicas({ seed, replicas, groups, kills: MAX_KILLS, sabotage, say });
      checks.push({
        what: `"${sabotage}" is noticed`,
        isHeld: isNoticed(sabotage, result),
        found: failures(result)[0] ?? 'nothing',
      });
      did.push(`${sabotage}: ${result.killed} kills, ${result.answers.length} answers`);
    }
    return { did, checks };
  },
};
