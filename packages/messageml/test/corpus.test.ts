import { describe, expect, test } from '@jest/globals';
import { parse } from '../src/index.ts';
import { type Case, optionsOf, readCorpus, withPlaceholders } from './support/corpus.ts';
import { mistake } from './support/message.ts';

const corpus = readCorpus();

/** FreeMarker is not run: these are refused, each with a message that says so. */
const needsFreeMarker = ({ input }: Case): boolean => /<#|<@|\$\{|#\{/.test(input);

/** Cases left out, by id, with the reason. */
const leftOut: Record<string, string> = {};

if (corpus === undefined) {
  process.stdout.write('messageml corpus not found (MESSAGEML_CORPUS): its test is skipped\n');
  test.skip('the recorded cases of the reference library', () => undefined);
} else {
  const cases = corpus.filter((recorded) => !needsFreeMarker(recorded) && !(recorded.id in leftOut));
  describe('the recorded cases of the reference library', () => {
    test.each(cases.filter(({ valid }) => valid))('$id is converted', (recorded) => {
      const document = parse(recorded.input, optionsOf(recorded));
      expect(document.presentationML).toMatch(withPlaceholders(recorded.presentationML ?? ''));
      expect(document.data).toEqual(recorded.entityJson ?? JSON.parse(recorded.data || '{}'));
    });

    test.each(cases.filter(({ valid }) => !valid))('$id is refused', (recorded) => {
      const found = mistake(recorded.input, optionsOf(recorded));
      const { error = '', errorMatch, errorPrefix = '' } = recorded;
      if (errorMatch === 'prefix') expect(found.slice(0, errorPrefix.length)).toBe(errorPrefix);
      else expect(found).toBe(error);
    });

    test('templates are refused with a message that says so', () => {
      const templates = corpus.filter(needsFreeMarker);
      expect(templates).not.toHaveLength(0);
      for (const { input } of templates)
        expect(mistake(input)).toMatch(/^FreeMarker templates are not run here/);
    });
  });
}
