import { sha256 } from '../sha256.ts';

/** By what a process decides: the SHA-256 of its policy, and of the configuration that all have to share. */
export type Setup = { readonly policy: string; readonly configuration: string };

export const hashOf = ({ policy, configuration }: Setup): string => sha256(`${policy} ${configuration}`);
