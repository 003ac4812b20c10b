import { writeFileSync } from 'node:fs';
import { NAMES_FILE, namesFile } from './names-file.ts';

// Names that are written down elsewhere, as types; a test holds the file to them.
writeFileSync(NAMES_FILE, namesFile());
