import { join } from 'node:path';

/** The folder of Steward's package, in the repository as well as where it is installed: sources and what is built of them are each in a folder of it. */
export const packageFolder = join(import.meta.dirname, '..');
