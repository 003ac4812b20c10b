import { readFileSync, writeFileSync } from 'node:fs';
import { coverage } from 'symphony-pod-simulator/coverage';
import { overviewTable } from './overview.ts';

// Puts the table that is made from the code into the README; a test holds it to that.
const answered = new Set(coverage.map(({ method, path }) => `${method} ${path}`));
const readme = readFileSync('README.md', 'utf8');
const table = overviewTable((call) => answered.has(call));
const START = '| overview of the Pod API |';
const start = readme.indexOf(START);
const end = readme.indexOf('\n\n', start);
if (start === -1 || end === -1) throw new Error(`README.md has no table that begins with ${START}`);
writeFileSync('README.md', `${readme.slice(0, start)}${table}${readme.slice(end)}`);
