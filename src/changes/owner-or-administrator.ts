import { isRefusal } from '../errors.ts';

/** The pod has two calls for some changes of rooms: one for owners and one for administrators of all rooms of the firm. */
export async function asOwnerOrAdministrator(
  asOwner: () => Promise<void>,
  asAdministrator: () => Promise<void>,
): Promise<void> {
  try {
    await asOwner();
  } catch (error) {
    if (!isRefusal(error) || error.status !== 403) throw error;
    await asAdministrator();
  }
}
