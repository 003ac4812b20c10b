import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runChecks } from '../../src/cli/doctor-checks.ts';
import { loadReplies, TemplateFault } from '../../src/replies/index.ts';
import { sha256 } from '../../src/sha256.ts';
import { phrase, WordsFault } from '../../src/words/index.ts';
import { testConfig } from '../support/config.ts';
import { startWorld } from '../support/world.ts';

let overlay: string;
beforeEach(() => {
  overlay = mkdtempSync(join(tmpdir(), 'steward-overlay-'));
});
afterEach(() => rmSync(overlay, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(overlay, path)), { recursive: true });
  writeFileSync(join(overlay, path), text);
}

const load = () => loadReplies({ templates: 'templates', overlay });
const shipped = (path: string) => readFileSync(join('templates', path), 'utf8');

const ADDED = 'room-added = { $people } can now read { $room }.\n';
const added = phrase('room-added', { people: ['Nina'], room: 'FX desk' });

describe('a sentence of one’s own', () => {
  test('is said in place of the shipped one, in its language only; all others stay', () => {
    write('words/en.ftl', `-firm = Acme\n${ADDED}no = not at { -firm }, { yes }\n`);
    const { words } = load().templates;
    expect([words.in('en').text(added), words.in('de').text(added)]).toEqual([
      'Nina can now read FX desk.',
      'Ich habe Nina zu FX desk hinzugefügt.',
    ]);
    expect([words.in('en').text(phrase('no')), words.in('en').text(phrase('yes'))]).toEqual([
      'not at Acme, yes',
      'yes',
    ]);
    expect(words.missing).toEqual(loadReplies({ templates: 'templates' }).templates.words.missing);
  });

  test('every shipped sentence may stand there as it is', () => {
    cpSync('templates/words', join(overlay, 'words'), { recursive: true });
    expect(load().templates.words.in('de').text(phrase('yes'))).toBe('ja');
  });

  test.each([
    ['that Steward never says', 'room-aded = x', 'room-aded', 'is no sentence of Steward'],
    ['that is broken', 'yes = { $x', 'yes', 'cannot be read'],
    ['that is there twice', 'yes = x\nyes = y', 'yes', 'is there twice'],
    ['that is not given what it wants', `${ADDED.trim()} { $by }`, 'room-added', 'has no $by'],
    ['without what it is given', 'room-added = Added { $people }.', 'room-added', 'needs $room'],
    ['that refers to nothing', 'yes = { yeah }', 'yes', 'refers to yeah'],
    ['that says nothing', 'warning-room-deactivate = {""}', 'warning-room-deactivate', 'has no text'],
    [
      'that hides whom it is about',
      'room-added-already = { COUNT($people) ->\n    [one] { $people } { $room }\n   *[other] people { $room }\n}',
      'room-added-already',
      'has to show $people',
    ],
    [
      'that only asks for what it is given',
      'request-card-title = { $id ->\n    [x] { $id }\n   *[other] Please approve\n}',
      'request-card-title',
      'cannot count or choose by $id',
    ],
    [
      'that counts what is no list',
      'request-card-how = { COUNT($approve) } { $approve } { $reject } { $ask }',
      'request-card-how',
      'cannot count or choose by $approve',
    ],
  ])('%s stops the start', (_, text, id, why) => {
    write('words/en.ftl', text);
    expect(load).toThrow(WordsFault);
    expect(load).toThrow(`${join(overlay, 'words/en.ftl')}: "${id}" ${why}`);
  });

  test('is checked in every language', () => {
    write('words/fr.ftl', 'room-added = { $people }\n');
    expect(load).toThrow(`${join(overlay, 'words/fr.ftl')}: "room-added" needs $room`);
  });

  test('has the attributes of the shipped one', () => {
    const [, id = ''] = /^([\w-]+) =[^\n]*\n {4}\.noun/mu.exec(shipped('words/en.ftl')) ?? [];
    write('words/en.ftl', `${id} = x\n`);
    expect(load).toThrow(`"${id}" lacks .noun`);
    write('words/en.ftl', `${id} = x\n    .noun = y\n    .verb = z\n`);
    expect(load).toThrow(`"${id}" has no .verb`);
  });
});

describe('a template of one’s own', () => {
  test('is used in place of the shipped one; all others stay', () => {
    write('settings/timezone.hbs', '<p>{{t "yes"}}</p>');
    const { templates } = load();
    expect(templates.render('settings/timezone', {}, { language: 'de' })).toBe('<p>ja</p>');
    expect(templates.names).toEqual(loadReplies({ templates: 'templates' }).templates.names);
  });

  test('every shipped template may stand there as it is', () => {
    cpSync('templates', overlay, { recursive: true });
    expect(Object.keys(load().overlaid).length).toBeGreaterThan(80);
  });

  test.each([
    ['that Steward never uses', 'room/ad.hbs', 'x', 'Steward has no template of this name'],
    ['that is broken', 'room/add.hbs', '{{#if a}}', 'Parse error'],
    [
      'with a sentence that is not there',
      'room/add.hbs',
      '{{t "nothing"}}',
      'there is no sentence "nothing"',
    ],
    ['with a partial that is not there', 'room/add.hbs', '{{> nothing}}', 'there is no partial "nothing"'],
    [
      'with a value that is not there',
      'connection/card.hbs',
      '{{usr}}',
      'there is no usr here; there is form, people, people[].lines,',
    ],
    [
      'with a partial of its own',
      'room/add.hbs',
      '{{#*inline "details"}}x{{/inline}}',
      'write partials to files',
    ],
  ])('%s stops the start', (_, path, text, why) => {
    write(path, text);
    expect(load).toThrow(TemplateFault);
    expect(load).toThrow(join(overlay, path));
    expect(load).toThrow(why);
  });

  const card = shipped('request/card.hbs');
  const request = shipped('partials/request.hbs');
  const confirm = shipped('plan/confirm.hbs');
  const CONFIRM_WARNING = '{{#if warning}}<p>{{warning}}</p>{{/if}}';
  const WARNING = '{{#if warning}}<p>{{b (t "note")}} {{warning}}</p>{{/if}}';
  test.each([
    ['who asks', 'partials/request.hbs', request.replace('{{> person}}', ''), 'requesters[]> person'],
    ['what is asked', 'partials/request.hbs', request.replace('{{list descriptions}}', ''), 'descriptions'],
    ['the warnings of a request', 'partials/request.hbs', request.replace(WARNING, ''), 'steps[].warning'],
    [
      'what stands beside a value',
      'partials/request.hbs',
      request.replace('{{t "label-wants-to"}}', ''),
      't "label-wants-to"',
    ],
    ['the partial', 'request/card.hbs', card.replace('{{> request}}', ''), '> request'],
    [
      'the partial itself',
      'request/card.hbs',
      card.replace('{{> request}}', '{{> request requester=form}}'),
      '> request',
    ],
    ['the buttons', 'request/card.hbs', card.replace('{{form}}', ''), 'form'],
    [
      'the buttons whatever the case',
      'request/card.hbs',
      card.replace('{{form}}', '{{#if reason}}{{form}}{{/if}}'),
      'form',
    ],
    ['details', 'plan/confirm.hbs', confirm.replace('{{> details}}', ''), 'steps[]> details'],
    ['the warnings of a change', 'plan/confirm.hbs', confirm.replace(CONFIRM_WARNING, ''), 'steps[].warning'],
    [
      'more than whether there is a warning',
      'plan/confirm.hbs',
      confirm.replace(CONFIRM_WARNING, '{{yesNo warning}}'),
      'steps[].warning',
    ],
    ['the question', 'plan/confirm.hbs', confirm.replace('{{question}}', 'OK?'), 'question'],
    [
      'each person',
      'plan/confirm.hbs',
      confirm.replace('{{#each people}}<p>{{> person}}</p>{{/each}}', ''),
      'steps[].people[]> person at least when',
    ],
    [
      'each change whenever the shipped one does',
      'plan/confirm.hbs',
      confirm.replace('{{description}}', '{{#if warning}}{{description}}{{/if}}'),
      'steps[].description at least when there is isMany(steps) and isList',
    ],
    ['each change', 'plan/confirm.hbs', confirm.replace('{{description}}', ''), 'steps[].description'],
    [
      'whom it did not find',
      'plan/confirm.hbs',
      confirm.replace('{{t "not-found" texts=notFound}}', ''),
      'notFound',
    ],
    [
      'values before',
      'partials/details.hbs',
      shipped('partials/details.hbs').replace('{{before}} →', ''),
      'details[].before',
    ],
    [
      'the company',
      'connection/card.hbs',
      shipped('connection/card.hbs').replace('{{> person}}', ''),
      'people[]> person',
    ],
    [
      'what to mind of a person',
      'partials/person.hbs',
      shipped('partials/person.hbs').replace(/(?<=warnings\}\}\n)<br\/>\{\{this\}\}/, ''),
      'warnings[]',
    ],
  ])('a card has to show %s', (_, path, text, what) => {
    expect(text).not.toBe(shipped(path));
    write(path, text);
    expect(load).toThrow(`${join(overlay, path)}: people decide by this card, so it has to show `);
    expect(load).toThrow(what);
  });

  test.each(['<!-- {{> request}} -->', '<p style="display:none">x</p>', '<p class="x">x</p>'])(
    'a card hides nothing with %s',
    (text) => {
      write('request/card.hbs', `${card}${text}`);
      expect(load).toThrow('no comments, styles or classes');
    },
  );

  test('a card may have another layout', () => {
    write(
      'plan/confirm.hbs',
      `<card><body>{{form}}{{#if notFound}}<p>{{t "not-found" texts=notFound}}</p>{{/if}}
      {{#if steps}}{{#each steps}}<h4>{{description}} {{#each people}}{{> person}}{{/each}}</h4>{{warning}}{{> details}}{{/each}}{{/if}}
      {{> exposure}} {{> why}} {{unapproved}} {{b question}}</body></card>`,
    );
    expect(load).not.toThrow();
  });
});

describe('the folder', () => {
  test('may be the mount of a volume', () => {
    write('..data/words/en.ftl', ADDED);
    symlinkSync('..data/words', join(overlay, 'words'));
    const { templates, overlaid } = load();
    expect(templates.words.in('en').text(added)).toBe('Nina can now read FX desk.');
    expect(overlaid).toEqual({ 'words/en.ftl': sha256(ADDED) });
  });

  test.each(['words/en.flt', 'words/it.ftl', 'notes.txt', 'room/add/deep.hbs'])(
    'has nothing else, such as %s',
    (path) => {
      write(path, 'x');
      expect(load).toThrow(join(overlay, path.replace('/deep.hbs', '')));
    },
  );

  test('that is not there is named', () => {
    const nowhere = join(overlay, 'nowhere');
    expect(() => loadReplies({ templates: 'templates', overlay: nowhere })).toThrow(
      `${nowhere}: there is no such folder`,
    );
  });
});

describe('what runs', () => {
  test('says it, and the record holds which files', async () => {
    write('words/en.ftl', ADDED);
    const world = await startWorld({ steward: { overlay } });
    try {
      await world.jane.asks('/room add @Nina Patel --room "FX desk"', /Nina Patel can now read FX desk/);
      await world.alice.asks(
        '/audit',
        new RegExp(
          `loaded words and templates of the firm\\s+files words/en\\.ftl ${sha256(ADDED).slice(0, 12)}`,
          'u',
        ),
      );
    } finally {
      await world.close();
    }
  });

  test('does not start with a mistake in it, and the doctor tells', async () => {
    write('words/en.ftl', 'room-aded = x\n');
    await expect(startWorld({ steward: { overlay } })).rejects.toThrow('"room-aded" is no sentence');
    // Nothing listens there: the checks of the pod are not what this is about.
    for await (const { name, ok, note } of runChecks(testConfig({ port: 1, steward: { overlay } })))
      if (name === 'templates') {
        expect([ok, note]).toEqual([false, expect.stringContaining('"room-aded" is no sentence')]);
        return;
      }
    throw new Error('The doctor did not look at the templates.');
  });
});
