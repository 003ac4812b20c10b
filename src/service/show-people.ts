import type { Services } from '../commands/index.ts';
import type { ReadShown } from '../shown/index.ts';
import { personView } from '../views/person-view.ts';

type Options = { readonly readShown: ReadShown };

/** Shows who exactly somebody is, where a name alone could be somebody else's. */
export const createShowPeople =
  ({ readShown }: Options): Services['showPeople'] =>
  async (people, facts) => {
    const shown = await readShown({ people, changes: [] }, facts);
    return shown.people.map(personView);
  };
