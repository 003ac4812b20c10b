import { readFileSync, writeFileSync } from 'node:fs';
import { coverage } from 'symphony-pod-simulator/coverage';
import { overviewTable } from './overview.ts';

// Puts the table that is made from the code into docs/pod-api.md; a test holds it to that.
const answered = new Set(coverage.map(({ method, path }) => `${method} ${path}`));
const FILE = 'docs/pod-api.md';
const page = readFileSync(FILE, 'utf8');
const table = overviewTable((call) => answered.has(call));
const START = '| overview of the Pod API |';
const start = page.indexOf(START);
if (start === -1) throw new Error(`${FILE} has no table that begins with ${START}`);
writeFileSync(FILE, `${page.slice(0, start)}${table}\n`);
