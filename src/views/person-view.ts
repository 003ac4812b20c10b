import { mixesAlphabets } from '@finos/symphony-bdk-core';
import type { PersonShown } from '../shown/index.ts';
import { neutral, type Phrase, phrase, type Value } from '../words/index.ts';

/** A person for the partial `person`: details that identify them, for our own company only, and warnings. */
export function personView(person: PersonShown) {
  const { displayName, emailAddress, title, department } = person;
  const about = [emailAddress, title, department].flatMap((text) => text ?? []);
  const missing = missingOf(person);
  const lines = [
    ...(about.length > 0 ? [phrase('person-about', { about: about.join(' · ') })] : []),
    ...(missing.length > 0 ? [phrase('person-missing', { missing })] : []),
  ];
  return {
    name: displayName,
    lines: lines.map((line): Value => ({ internalOnly: line })),
    warnings: warningsOf(person),
  };
}

function missingOf({ emailAddress, title, department, isInternal }: PersonShown): Phrase[] {
  return [
    ...(emailAddress ? [] : [phrase('person-no-email')]),
    ...(title ? [] : [phrase('person-no-title')]),
    // Other companies' departments are never shown.
    ...(department || !isInternal ? [] : [phrase('person-no-department')]),
  ];
}

/**
 * What to mind about somebody, with `within` as what is said of it. How an account is, and who else there is, is for our own company only.
 */
export function warningsOf(
  person: PersonShown,
  within: (warning: Phrase) => Value = (warning) => warning,
): Value[] {
  const { displayName, company, isInternal, status, namesakes = 1, looksLike } = person;
  const isOut = status === 'DISABLED' || status === 'SUSPENDED';
  const forAll = (warning: Phrase): Value => ({ colour: 'warning', text: within(warning) });
  const forColleagues = (warning: Phrase): Value => ({ internalOnly: forAll(warning) });
  return [
    ...(isInternal
      ? []
      : [forAll(company ? phrase('person-external', { company }) : phrase('person-external-unknown'))]),
    ...(isOut ? [forColleagues(phrase('person-account', { state: status }))] : []),
    ...(namesakes > 1 ? [forColleagues(phrase('person-namesakes', { count: namesakes }))] : []),
    ...(looksLike === undefined ? [] : [forColleagues(phrase('person-looks-like', { other: looksLike }))]),
    ...(neutral(displayName) === displayName ? [] : [forAll(phrase('person-hidden-characters'))]),
    ...(mixesAlphabets(displayName) ? [forAll(phrase('person-mixed-alphabets'))] : []),
  ];
}
