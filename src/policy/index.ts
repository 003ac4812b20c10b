export type { Resource } from './entities.ts';
export { asOwner, createFactsSource, type Facts, type FactsSource } from './facts.ts';
export type { ApprovalTerms, ApproverGroup, Rule } from './load-policy.ts';
export { createPolicy, type Decision, type Policy } from './policy.ts';
export { PolicyFault } from './policy-fault.ts';
