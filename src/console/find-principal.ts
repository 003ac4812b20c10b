import { type Directory, type Person, readUserId } from '@finos/symphony-bdk-core';

/** Finds the one person with this user name, e-mail address or id. Names are not guessed: an operator says exactly who it is. */
export async function findPrincipal(text: string, directory: Directory): Promise<Person | undefined> {
  const id = readUserId(text);
  const byId = id === undefined ? [] : await directory.peopleByIds([id]);
  if (byId.length > 0) return byId[0];
  const wanted = text.toLowerCase();
  const byEmail = wanted.includes('@') ? await directory.peopleByEmails([wanted]) : [];
  const found = byEmail.length > 0 ? byEmail : await directory.peopleByUsernames([wanted]);
  // The pod takes lists, and "bob.lee,jane.doe" for one.
  return found.find(({ emailAddress, username }) =>
    [emailAddress, username].some((name) => name?.toLowerCase() === wanted),
  );
}
