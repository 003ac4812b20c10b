import * as cedar from '@cedar-policy/cedar-wasm/nodejs';

/**
 * The lines of the policy on which a rule with this text begins. The same text may also stand in a comment or be part of a longer
 * rule, so Cedar is asked: a rule begins where everything before it is complete, and where nonsense would be noticed.
 */
export function linesOfRule(policyText: string, ruleText: string): number[] {
  const parses = (text: string) => cedar.checkParsePolicySet({ staticPolicies: text }).type === 'success';
  const lines: number[] = [];
  for (let at = policyText.indexOf(ruleText); at !== -1; at = policyText.indexOf(ruleText, at + 1)) {
    const before = policyText.slice(0, at);
    if (parses(before) && !parses(`${before}?`)) lines.push(before.split('\n').length);
  }
  return lines;
}
