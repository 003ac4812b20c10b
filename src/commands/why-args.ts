import { arg } from './arg.ts';

/** Why something is wanted, in the words of whoever wants it. */
export const reasonArg = arg.text('arg-reason', { maxLength: 250, sample: 'REASON' });

const ticketArg = arg.text('arg-ticket', { maxLength: 100, oneLine: true, sample: 'TICKET' });

/** What every change can be given for those who decide on it and for the record, as the policy may require it of any. */
export const WHY = {
  reason: reasonArg.optional().setAside(),
  ticket: ticketArg.optional().setAside(),
};
