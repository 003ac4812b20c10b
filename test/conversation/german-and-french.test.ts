import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';

const DAY = 24 * 3_600_000;

/** A day that is neither today nor a week ahead: how it is called in a language, and its number in the month. */
function inThreeDays(locale: string, timeZone: string) {
  const day = Date.now() + 3 * DAY;
  return {
    weekday: new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone }).format(day),
    number: new Intl.DateTimeFormat('en', { day: 'numeric', timeZone }).format(day),
  };
}

const requestIn = (text: string): string => /R-[0-9A-Z]{6}/u.exec(text)?.[0] ?? '';

let world: World;

/** Answers that don't depend on what was said before. */
const answersIn = (lines: readonly (readonly [string, string, RegExp])[]) =>
  test.each(lines)('%s: %s', async (as, line, answer) => {
    await world.as(as).asks(line, answer);
  });

describe('in German, with times as text', () => {
  beforeAll(async () => {
    world = await startWorld({ steward: { times: 'text' } });
    for (const person of [world.alice, world.jane, world.bob])
      await person.asks('/settings language Deutsch', /^Ab jetzt schreibe ich Ihnen auf Deutsch\./u);
    await world.alice.asks(
      '/settings timezone Berlin',
      /in der Zeitzone Europe\/Berlin\. Dort ist es gerade \d\d:\d\d Uhr/u,
    );
  });
  afterAll(() => world.close());

  answersIn([
    ['jane.doe', 'Hallo', /^Guten Tag, Jane Doe! Geben Sie \/help ein/u],
    ['jane.doe', 'Danke!', /^Gern geschehen!$/u],
    ['jane.doe', 'hilfe', /Was möchten Sie tun\?[\s\S]*Anträge anzeigen[\s\S]*Alle Befehle/u],
    ['jane.doe', '/help room add', /^\/room add\s+Personen zu einem Raum hinzufügen\s+Aufruf: /u],
    [
      'jane.doe',
      '/room ad @Nina Patel --room "FX desk"',
      /Meinten Sie \/room add @Nina Patel --room "FX desk"\?\s+Ja, ausführen/u,
    ],
    ['jane.doe', '/audit', /^Das dürfen nur Administratoren\.$/u],
    ['jane.doe', '/room update FX desk --discoverable ja --dry-run', /Auffindbar\s+nein → ja/u],
    [
      'jane.doe',
      '/room update FX desk --read-only vielleicht',
      /„vielleicht“ ist hier nicht möglich\. Versuchen Sie Ja oder Nein\./u,
    ],
    ['jane.doe', '/settings notices oft', /Versuchen Sie sofort, einmal am Tag oder aus\./u],
    ['jane.doe', '/settings quiet immer', /oder aus/u],
    ['alice.martin', '/user role add @Tom Berg compliance', /Meinten Sie Compliance Officer/u],
    [
      'jane.doe',
      '/presence watch @Bob Lee until nächsten Freitag',
      /„nächsten Freitag“ ist nicht eindeutig\. Meinen Sie „\d{4}-\d\d-\d\d“ oder „/u,
    ],
    [
      'alice.martin',
      '/presence all',
      /Bob Lee\s+Beschäftigt\s+\p{L}{2}\., \d+\. \p{L}+\.? \d{4}, \d\d:\d\d MES?Z/u,
    ],
  ]);

  test('a name that nobody has, and one that is taken, bring the form back, and it goes on from there', async () => {
    const { jane } = world;
    const form = await jane.asks(
      '/room add @Zork Nix --room "FX desk"',
      /Ich konnte „@Zork Nix“ nicht finden/u,
    );
    expect(form.text).toMatch(
      /^Personen hinzufügen\s+Hinzuzufügende Personen[\s\S]*Personen hinzufügenAbbrechen/u,
    );
    const empty = await jane.asks('/room create', /^Raum anlegen/u);
    jane.submits(empty, 'submit', { name: 'FX desk' });
    const again = await jane.hears(/Es gibt schon einen Raum „FX desk“\. Wählen Sie einen anderen Namen\./u);
    jane.submits(again, 'submit', { name: 'Geschäfte' });
    await jane.hears(/^Geschäfte ist bereit\. Sie sind Inhaber/u);
  });

  test('a weekday and an hour are read and written in German', async () => {
    const { weekday, number } = inThreeDays('de', 'Europe/Berlin');
    const line = `/user suspend @Tom Berg bis ${weekday} 17 Uhr reason Urlaub`;
    const { text } = await world.alice.asks(line, /^Tom Berg sperren\?/u);
    expect(text).toMatch(
      new RegExp(`Bis\\s+${weekday.slice(0, 2)}\\., ${number}\\. \\p{L}+\\.? \\d{4}, 17:00 MES?Z`, 'u'),
    );
    expect(text).toMatch(/Konto sperrenAbbrechen/u);
  });

  test('a request, from the question to the outcome', async () => {
    const { bob, jane, as } = world;
    // Rooms have the language of the configuration.
    await bob.asks('@Steward /room add @Nina Patel', /I've asked Jane Doe/u, { in: 'FX desk' });
    const card = await jane.hears(
      /wartet auf Ihre Entscheidung\s+Beantragt von\s+Bob Lee\s[^\n]+\s+Möchte\s+Nina Patel zu FX desk hinzufügen/u,
    );
    expect(card.text).toMatch(/Offen bis\s+\p{L}{2}\., \d+\. [^\n]+ UTC/u);
    await jane.asks(
      `/approve ${requestIn(card.text)}`,
      /Freigegeben von Jane Doe, [^\n]+\.\s+Erledigt: Nina Patel zu FX desk hinzufügen\./u,
    );
    await bob.hears(/^Ihr Antrag R-\w+ \(Nina Patel zu FX desk hinzufügen\):\s+Freigegeben von Jane Doe/u);
    await as('nina.patel').hears(/FX desk/u);
  });
});

describe('in French, with times that clients show', () => {
  beforeAll(async () => {
    world = await startWorld();
    for (const person of [world.alice, world.jane, world.bob])
      await person.asks('/settings language français', /^Désormais, je vous écris en français\./u);
    await world.alice.asks(
      '/settings timezone Paris',
      /dans le fuseau Europe\/Paris, où il est maintenant \d\d:\d\d\./u,
    );
  });
  afterAll(() => world.close());

  answersIn([
    ['jane.doe', 'Bonjour', /^Bonjour Jane Doe\s! Saisissez \/help/u],
    ['jane.doe', 'Merci !', /^Je vous en prie\s!$/u],
    ['jane.doe', 'aide', /Que souhaitez-vous faire\s\?[\s\S]*Toutes les commandes/u],
    ['jane.doe', '/help room add', /^\/room add\s+Ajouter des personnes à un salon\s+Syntaxe\s: /u],
    [
      'jane.doe',
      '/room ad @Nina Patel --room "FX desk"',
      /Vouliez-vous dire \/room add @Nina Patel --room "FX desk"\s\?\s+Oui, faites-le/u,
    ],
    ['jane.doe', '/audit', /^Seuls les administrateurs peuvent le faire\.$/u],
    [
      'jane.doe',
      '/presence watch @Bob Lee until vendredi prochain',
      /«\svendredi prochain\s» est ambigu\. Voulez-vous dire «\s\d{4}-/u,
    ],
    // What the hint of the field says can be typed.
    ['jane.doe', '/presence watch @Bob Lee until ven.', /Je vous préviendrai ici/u],
    [
      'alice.martin',
      '/user suspend @Omar Haddad until 24 déc. 17:00 reason congés',
      /^Suspendre le compte de Omar Haddad|^Suspendre le compte d’Omar Haddad/u,
    ],
    ['alice.martin', '/user suspend @Omar Haddad until 3 jours reason congés', /^Suspendre le compte/u],
  ]);

  test('a name that nobody has, and one that is taken, bring the form back, and it goes on from there', async () => {
    const { jane } = world;
    const form = await jane.asks(
      '/room add @Zork Nix --room "FX desk"',
      /Je n’ai pas trouvé «\s@Zork Nix\s»/u,
    );
    expect(form.text).toMatch(
      /^Ajouter des personnes\s+Personnes à ajouter[\s\S]*Ajouter des personnesAnnuler/u,
    );
    const empty = await jane.asks('/room create', /^Créer un salon/u);
    jane.submits(empty, 'submit', { name: 'FX desk' });
    const again = await jane.hears(/Il existe déjà un salon «\sFX desk\s»\. Choisissez un autre nom\./u);
    jane.submits(again, 'submit', { name: 'Affaires' });
    await jane.hears(/^Le salon Affaires est prêt\. Vous en êtes propriétaire/u);
  });

  test('a weekday and an hour are read in French', async () => {
    const { weekday, number } = inThreeDays('fr', 'Europe/Paris');
    const line = `/user suspend @Tom Berg jusqu'à ${weekday} 17h reason congés`;
    const { text, message } = await world.alice.asks(line, /^Suspendre le compte de Tom Berg\s\?/u);
    expect(message).toMatch(new RegExp(`<time [^>]*datetime="\\d{4}-\\d\\d-0?${number}T1[56]:00:00Z"`, 'u'));
    expect(text).toMatch(/Suspendre le compteAnnuler/u);
  });

  test('a request, from the question to the outcome', async () => {
    const { bob, jane } = world;
    await bob.asks('@Steward /room add @Nina Patel', /I've asked Jane Doe/u, { in: 'FX desk' });
    const card = await jane.hears(
      /attend votre décision\s+Demandé par\s+Bob Lee\s[^\n]+\s+Souhaite\s+ajouter Nina Patel au salon FX desk/u,
    );
    await jane.asks(
      `/approve ${requestIn(card.text)}`,
      /Approuvée par Jane Doe, [^\n]+\.\s+C’est fait\s: ajouter Nina Patel au salon FX desk\./u,
    );
    await bob.hears(
      /^Votre demande R-\w+ \(ajouter Nina Patel au salon FX desk\)\s:\s+Approuvée par Jane Doe/u,
    );
  });
});
