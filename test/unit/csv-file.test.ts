import { expect, test } from '@jest/globals';
import { type Columns, csvFile } from '../../src/replies/index.ts';
import { loadWords, type PlainWordId, phrase, plainWordIds } from '../../src/words/index.ts';

type Row = { name: string; since: Date | undefined; isOwner: boolean };
const columns: Columns<Row> = [
  ['label-name', ({ name }) => name],
  ['label-since', ({ since }) => since],
  ['label-owner', ({ isOwner }) => isOwner],
  ['label-status', ({ isOwner }) => phrase('account-state', { state: isOwner ? 'ENABLED' : 'DISABLED' })],
];

const words = loadWords('templates');
const wording = words.in('en');
const name = 'file-members';
const listing = <R>(rows: R) => ({ name, columns, rows }) as const;

const textOf = (content: unknown): string => Buffer.concat(content as readonly Uint8Array[]).toString();

test('a file has a mark, headings, and what would be a formula as text', async () => {
  const rows = [
    { name: 'Lee, "Bob"', since: new Date(0), isOwner: true },
    { name: '=HYPERLINK("x")', since: undefined, isOwner: false },
  ];
  const enter = () => Promise.reject(new Error('the file is not large'));
  const { attachment, count } = await csvFile(listing(rows), { wording, enter });
  expect(attachment).toMatchObject({ name: 'members.csv', type: 'text/csv' });
  expect(count).toBe(2);
  expect(textOf(attachment.content)).toBe(
    `\uFEFFName,Since,Owner,Status\r\n"Lee, ""Bob""",1970-01-01T00:00:00.000Z,yes,Enabled\r\n"'=HYPERLINK(""x"")",,no,Disabled\r\n`,
  );
});

test('H1: a name that comes from the pod deceives nobody in a file', async () => {
  const rows = [{ name: 'Nina Patel\u202ednob\u202c\u200b', since: undefined, isOwner: false }];
  const { attachment } = await csvFile(listing(rows), { wording, enter: async () => {} });
  expect(textOf(attachment.content)).toContain('\r\nNina Pateldnob,');
});

test('a long file comes in pieces, and other work has its turn after every hundred rows', async () => {
  const most = 20_000;
  let turns = 0;
  let atTurn = 0;
  let longest = 0;
  function* rows() {
    for (let n = 0; n < most; n += 1) {
      longest = Math.max(longest, n - atTurn);
      yield { name: `Zoë ${n}`, since: new Date(0), isOwner: false };
    }
  }
  let isOver = false;
  const others = () => {
    turns += 1;
    atTurn = Math.min(most, turns * 100);
    if (!isOver) setImmediate(others);
  };
  setImmediate(others);
  let entered = 0;
  const enter = async () => {
    entered += 1;
  };
  const { attachment, count } = await csvFile(listing(rows()), { wording, enter });
  isOver = true;
  expect(entered).toBe(1);
  expect(count).toBe(most);
  expect(longest).toBeLessThanOrEqual(100);
  expect(attachment.content.length).toBeGreaterThan(1);
  const lines = textOf(attachment.content).split('\r\n');
  expect(lines).toHaveLength(most + 2);
  expect(lines.at(-2)).toBe('Zoë 19999,1970-01-01T00:00:00.000Z,no,Disabled');
});

test('an empty list is a file with headings', async () => {
  const { attachment, count } = await csvFile(listing([]), { wording, enter: async () => {} });
  expect([count, textOf(attachment.content)]).toEqual([0, '\uFEFFName,Since,Owner,Status\r\n']);
});

test('a formula is kept as text also where a spreadsheet ends its cells at semicolons or tabs', async () => {
  const rows = ['desk;=1+1', 'a; +1', 'b\t@SUM(1)', 'c;d', 'e-f'].map((name) => ({
    name,
    since: undefined,
    isOwner: true,
  }));
  const { attachment } = await csvFile(listing(rows), { wording, enter: async () => {} });
  const names = textOf(attachment.content)
    .split('\r\n')
    .map((line) => line.split(',')[0]);
  expect(names.slice(1, -1)).toEqual(["desk;'=1+1", "a; '+1", "b\t'@SUM(1)", 'c;d', 'e-f']);
});

test.each(words.languages)('in %s the name of each file is of plain letters', (language) => {
  const said = (id: PlainWordId) => words.in(language).text(phrase(id));
  for (const id of plainWordIds.filter((each) => each.startsWith('file-')))
    expect(said(id)).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
});

test('a file is in the words of whoever reads it', async () => {
  const rows = [{ name: 'Zoë', since: undefined, isOwner: true }];
  const made = { wording: words.in('de'), enter: async () => {} };
  const { attachment } = await csvFile(listing(rows), made);
  expect(attachment.name).toBe('mitglieder.csv');
  expect(textOf(attachment.content)).toBe('\uFEFFName,Seit,Inhaber,Status\r\nZoë,,ja,Aktiv\r\n');
});
