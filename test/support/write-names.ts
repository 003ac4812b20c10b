import { writeFileSync } from 'node:fs';
import { WORDS_FILE, wordsFile } from './words-file.ts';

// Names that are written down elsewhere, as types; a test holds the files to them. The sentences come first: what reads the
// templates wants the sentences that they name.
writeFileSync(WORDS_FILE, wordsFile());
const { NAMES_FILE, namesFile } = await import('./names-file.ts');
writeFileSync(NAMES_FILE, namesFile());
