import { arg } from './arg.ts';

export const LONGEST_REASON = 250;
const terms = { maxLength: LONGEST_REASON, prose: true, sample: 'REASON' };

const BECAUSE = [
  'because of',
  'because',
  'due to',
  'wegen',
  'weil',
  'parce que',
  "parce qu'il",
  "parce qu'elle",
  "parce qu'on",
  'à cause de',
  'à cause du',
  'à cause',
  'en raison de',
  // What cards and forms call it.
  'reason',
  'grund',
  'begründung',
  'raison',
  'motif',
];

/** Why something is wanted, in the words of whoever wants it. */
export const reasonArg = arg.text('arg-reason', terms).openWith(...BECAUSE);

/** The same as all that is left of the line. */
export const reasonLine = arg.rest('arg-reason', terms).optional().positional();

// "Not yet", "noch nicht?": of whoever types that behind “approve” nobody knows what is meant.
const DOUBT =
  /\?$|^(?:no|nope|nein|non|wait|stop|warte|attends?|attendez|(?:do )?not|don['’]t|never|noch nicht|nicht|pas(?: encore)?)(?: (?:yet|now|today|sure|ok|okay|so|jetzt|heute|sicher|maintenant|sûre?))*[.!…]*$/iu;

/** The same for what is done at once: words that rather take it back are asked about. */
export const reasonOfYes = arg
  .rest('arg-reason', { ...terms, isDoubtful: (text) => DOUBT.test(text) })
  .optional()
  .positional();

const ticketArg = arg.text('arg-ticket', { maxLength: 100, oneLine: true, sample: 'TICKET' });

/** What every change can be given for those who decide on it and for the record, as the policy may require it of any. */
export const WHY = {
  reason: reasonArg.optional().setAside(),
  ticket: ticketArg.optional().setAside(),
};
