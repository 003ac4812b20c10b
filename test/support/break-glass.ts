/** The routes of a firm in which Bob may add people without an approval for a time. */
export const BREAK_GLASS = `breakGlass:
  people: [bob@acme.example]
  actions: [room.member.add]
`;
