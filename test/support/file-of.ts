import type { MessageView } from 'symphony-pod-simulator';
import type { Member } from './member.ts';

/** The lines of the CSV file that came with a message, without the mark at its begin. */
export function fileOf(person: Member, { messageId, attachments }: MessageView): string[] {
  const [name = ''] = (attachments ?? []).map((each) => each.name);
  return person.client.attachment(messageId, name).toString('utf8').slice(1).trimEnd().split('\r\n');
}
