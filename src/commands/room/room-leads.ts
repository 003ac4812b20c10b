/** Words that lead to a room, in the languages that Steward speaks: into which one, out of which, and whose something is. */
export const INTO_ROOM = ['to', 'in', 'into', 'zu', 'zum', 'à', 'au', 'dans'];
export const OUT_OF_ROOM = ['from', 'in', 'of', 'aus', 'von', 'vom', 'de', 'du'];
export const OF_ROOM = ['of', 'in', 'for', 'on', 'zu', 'von', 'vom', 'für', 'de', 'du', 'dans'];
