import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { loadConfig } from '../../src/config/index.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'steward-deploy-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const texts = z.record(z.string(), z.coerce.string());

/** Whether the bot would start with these variables: with none misspelt, and values that mean something. */
const configured = (env: Record<string, string>) => loadConfig('config/steward.yaml', env);

test('compose.yaml starts a Steward without rights, whose store is the database beside it', () => {
  const { services, secrets } = z
    .object({
      services: z.object({
        steward: z.looseObject({
          environment: texts,
          build: z.object({ context: z.string(), dockerfile: z.string() }),
        }),
        postgres: z.looseObject({ environment: texts }),
      }),
      secrets: z.record(z.string(), z.unknown()),
    })
    .parse(parse(readFileSync('deploy/compose.yaml', 'utf8')));
  const { steward, postgres } = services;
  expect(steward).toMatchObject({ read_only: true, cap_drop: ['ALL'], secrets: Object.keys(secrets) });
  expect(existsSync(join('deploy', steward.build.context, steward.build.dockerfile))).toBe(true);
  const password = `\${POSTGRES_PASSWORD:?a password for the database}`;
  expect(postgres.environment).toEqual({ POSTGRES_USER: 'steward', POSTGRES_PASSWORD: password });
  expect(steward.environment.STEWARD__STORE).toBe(`postgres://steward:${password}@postgres:5432/steward`);
  const filled = Object.entries(steward.environment).map(([name, value]) => [
    name,
    value.replaceAll(/\$\{\w+[^}]*\}/gu, 'filled'),
  ]);
  expect(configured(Object.fromEntries(filled))).toMatchObject({
    bot: { privateKey: { path: `/run/secrets/${Object.keys(secrets)[0]}` } },
    steward: { store: 'postgres://steward:filled@postgres:5432/steward' },
  });
});

describe('the manifests for Kubernetes', () => {
  const documents = new Map(
    readdirSync('deploy/kubernetes').flatMap((file) =>
      parseAllDocuments(readFileSync(join('deploy/kubernetes', file), 'utf8')).map(
        (document): [string, unknown] => [
          z.object({ kind: z.string() }).parse(document.toJS()).kind,
          document.toJS(),
        ],
      ),
    ),
  );
  const named = z.object({ name: z.string() });
  const container = z.looseObject({
    ports: z.array(z.object({ name: z.string(), containerPort: z.number() })),
    volumeMounts: z.array(named.extend({ mountPath: z.string() })),
  });
  const { spec } = z
    .object({
      spec: z.object({
        replicas: z.number(),
        template: z.object({
          metadata: z.object({ labels: texts }),
          spec: z.looseObject({
            containers: z.tuple([container]),
            volumes: z.array(z.looseObject(named.shape)),
          }),
        }),
      }),
    })
    .parse(documents.get('Deployment'));
  const pod = spec.template.spec;
  const [steward] = pod.containers;

  test('run two replicas, of which one may always be missing', () => {
    expect(spec.replicas).toBe(2);
    expect(documents.get('PodDisruptionBudget')).toMatchObject({
      spec: { minAvailable: 1, selector: { matchLabels: spec.template.metadata.labels } },
    });
    expect(documents.get('Service')).toMatchObject({ spec: { selector: spec.template.metadata.labels } });
  });

  test('give no rights, and a key that not everybody can read', () => {
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, fsGroup: 1000 },
    });
    expect(steward).toMatchObject({
      securityContext: {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      },
    });
    const key = pod.volumes.find(({ name }) => name === 'key');
    expect(key).toMatchObject({ secret: { defaultMode: 0o440 } });
  });

  test('mount what they name, and ask where the bot answers', () => {
    expect(steward.volumeMounts.map(({ name }) => name).toSorted()).toEqual(
      pod.volumes.map(({ name }) => name).toSorted(),
    );
    expect(steward).toMatchObject({
      livenessProbe: { httpGet: { path: '/healthz', port: 'ops' } },
      readinessProbe: { httpGet: { path: '/readyz', port: 'ops' } },
      ports: [{ name: 'ops', containerPort: 8080 }],
    });
    const { data } = z.object({ data: texts }).parse(documents.get('ConfigMap'));
    const { bot, steward: own } = configured(data);
    const mounts = steward.volumeMounts.map(({ mountPath }) => mountPath);
    for (const path of [Object.values(bot.privateKey)[0], own.policy])
      expect(mounts.filter((mount) => path?.startsWith(`${mount}/`))).toHaveLength(1);
  });
});

describe('the unit of systemd', () => {
  const unit = readFileSync('deploy/systemd/steward.service', 'utf8');
  const analyze = '/usr/bin/systemd-analyze';
  const isThere = existsSync(analyze);
  if (!isThere) process.stdout.write(`skipped: the unit of systemd is not verified, no ${analyze}\n`);

  test('hands over the key, and keeps what is written in one folder', () => {
    const [, variables = ''] = /^Environment=(.*)$/mu.exec(unit) ?? [];
    const env = Object.fromEntries(variables.split(' ').map((pair) => pair.split('=')));
    const { steward, bot } = configured({ ...env, SYMPHONY_HOST: 'acme.symphony.com' });
    const [, credential] = /^LoadCredential=([^:]+):/mu.exec(unit) ?? [];
    expect(bot.privateKey).toEqual({ path: expect.stringMatching(new RegExp(`%d/${credential}$`, 'u')) });
    expect(steward.store).toMatch(/%S\/steward\/steward\.db$/u);
    expect(unit).toMatch(/^StateDirectory=steward$/mu);
  });

  (isThere ? test : test.skip)('is as systemd wants it', () => {
    // The program has to be there, so it gets a place of its own.
    const node = join(folder, 'usr/bin/node');
    mkdirSync(join(folder, 'usr/bin'), { recursive: true });
    writeFileSync(node, '#!/bin/sh\n');
    chmodSync(node, 0o755);
    const verify = (text: string) => {
      const file = join(folder, 'steward.service');
      writeFileSync(file, text.replace('/usr/bin/node', node));
      execFileSync(analyze, ['verify', file], { encoding: 'utf8', stdio: 'pipe' });
    };
    expect(() => verify(unit)).not.toThrow();
    expect(() => verify(unit.replace('\nExecStart=', '\nExecStrat='))).toThrow();
  });
});
