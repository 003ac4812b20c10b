/** A command as a laboratory's completion shows it; `name` is without the slash. */
export type OfferedCommand = {
  name: string;
  description: string;
  args: { name: string; about: string; required: boolean }[];
};

/** Something for a newcomer to try: who to be, and what to type to the bot, if anything. */
export type Trial = { username: string; about: string; text?: string };

/** What no pod knows, and who runs one to show a bot may tell the chat page. */
export type Laboratory = {
  trials?: readonly Trial[];
  /** the commands that somebody may run in a conversation */
  commandsIn?: (username: string, streamId: string) => Promise<readonly OfferedCommand[]>;
};
