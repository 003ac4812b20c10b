import { ownWords } from '../words/index.ts';

/** What somebody gave as the reason and the ticket, as quotations. */
export const whyView = ({
  reason,
  ticket,
}: {
  readonly reason?: string | undefined;
  readonly ticket?: string | undefined;
}) => ({ reason: reason ? ownWords(reason) : '', ticket: ticket ? ownWords(ticket) : '' });
