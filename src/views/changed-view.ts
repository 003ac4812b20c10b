import { type Difference, differencesOf, type Shown } from '../shown/index.ts';
import { type Phrase, phrase, type Value } from '../words/index.ts';

/** What has changed since a request was approved, as the partial `changed` shows it; nothing when nothing has. */
export function changedView(
  lapsed: { readonly request: string; readonly shown: Shown } | undefined,
  shown: Shown,
) {
  if (lapsed === undefined) return [];
  const details = differencesOf(lapsed.shown, shown).map(detailOf);
  const title = phrase('request-changed', { id: { bold: lapsed.request } });
  return [{ title, details }];
}

const LABELS = {
  displayName: phrase('label-name'),
  emailAddress: phrase('label-email'),
  company: phrase('label-company'),
  status: phrase('label-account'),
  roles: phrase('label-roles'),
} as const;

function detailOf(difference: Difference): { label: Phrase; before: Value; after: Value } {
  switch (difference.about) {
    case 'person': {
      const { person, field, before, after } = difference;
      const shownAs = (value: string | readonly string[]): Value =>
        field === 'status' && typeof value === 'string' ? phrase('account-state', { state: value }) : value;
      return {
        label: phrase('changed-person', { person, what: LABELS[field] }),
        before: shownAs(before),
        after: highlighted(shownAs(after)),
      };
    }
    case 'company': {
      const { room, company } = difference;
      const after = company.name ?? phrase('not-known');
      return { label: phrase('changed-company', { room: room.name }), before: '', after: highlighted(after) };
    }
    case 'history':
      return {
        label: phrase('changed-history', { room: difference.room.name }),
        before: phrase('changed-history-hidden'),
        after: highlighted(phrase('changed-history-visible')),
      };
    case 'owner': {
      const { room, owner } = difference;
      return {
        label: phrase('changed-owner', { room: room.name }),
        before: owner,
        after: highlighted(phrase('none')),
      };
    }
  }
}

const highlighted = (text: Value): Value => ({ colour: 'warning', text });
