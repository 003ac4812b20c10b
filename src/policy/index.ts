export { isAccountHidden } from './account-hidden.ts';
export type { ActionContext, Question, Resource } from './entities.ts';
export { asOwner, createFactsSource, type Facts, type FactsSource } from './facts.ts';
export { notAllowed } from './not-allowed.ts';
export { createPolicy, type Decision, type Policy } from './policy.ts';
export { PolicyFault } from './policy-fault.ts';
export { askedRoute, type Rule } from './rule.ts';
