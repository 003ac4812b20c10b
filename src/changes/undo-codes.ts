/** What stays different after a change was undone. */
export type Difference =
  /** The person is a new member, who sees earlier messages only where the room shows them to new members. */
  | 'join-date'
  /** Whoever was kept out was logged out as well, if they were logged in. */
  | 'sessions-ended'
  /** Rooms can't be deleted: it is deactivated, and keeps its name and members. */
  | 'room-stays'
  /** Accounts can't be deleted: it is disabled, and keeps its user name and address. */
  | 'account-stays'
  /** Copy protection can't be lifted. */
  | 'copy-protection'
  /** The earlier suspension has ended since, and isn't set again. */
  | 'suspension-over'
  /** The other person's request is gone: they have to ask again. */
  | 'request-gone'
  /** There is a new request, which the other person has to accept. */
  | 'request-pending';

/** Why a change can't be undone. */
export type Irreversible =
  | 'copy-protection'
  | 'sessions-ended'
  /** IMs can't be closed. */
  | 'im-stays'
  /** Requests can't be withdrawn; once accepted, the connection can be removed. */
  | 'request-sent'
  /** The other person has to ask again. */
  | 'request-rejected'
  /** The earlier presence is one that the pod sets by itself, such as OFFLINE. */
  | 'presence-not-settable'
  /** The suspension that was lifted would have ended by now. */
  | 'suspension-over'
  /** The pod didn't say until when, or why, the person was suspended. */
  | 'suspension-unknown'
  /** Only actions were added to a role that the account had already. */
  | 'role-held-before'
  /** The pod keeps no earlier pictures. */
  | 'picture-replaced'
  /** A run that was killed made the room or account and never learned its id. */
  | 'id-unknown'
  /** Everything was that way before. */
  | 'nothing-changed';
