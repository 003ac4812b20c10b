import type { Config } from './config/index.ts';

/** The files that say who may do what, and who decides. */
export const policyFilesOf = ({ steward }: Pick<Config, 'steward'>) => ({
  policyFile: steward.policy,
  schemaFile: steward.policySchema,
  approvalsFile: steward.approvals,
  directoryFile: steward.directory,
});
