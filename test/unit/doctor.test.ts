import { spawn } from 'node:child_process';
import { expect, test } from '@jest/globals';

test('a doctor whose lines nobody reads to the end says nothing about it', async () => {
  const doctor = spawn(process.execPath, ['bin/steward.js', 'doctor', '--config', 'nowhere.yaml'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  doctor.stdout.destroy(); // as `head` does once it has its lines
  let complaints = '';
  doctor.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  await new Promise((resolve) => doctor.once('close', resolve));
  expect(complaints).not.toContain('EPIPE');
});
