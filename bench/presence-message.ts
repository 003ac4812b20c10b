type Presence = { readonly name: string; readonly category: string; readonly timestamp: number };

/** What Steward says of one person's presence, as it stands in the template: the bare loop makes the pod read the same. */
export function presenceMessage({ name, category, timestamp }: Presence): string {
  const since = new Date(timestamp).toISOString().replace(/\.\d+Z$/u, 'Z');
  return `<messageML><table>
  <thead><tr><th>Name</th><th>Presence</th><th>Since</th></tr></thead>
  <tbody>
    <tr><td>${name}</td><td><span class="tempo-text-color--green">${nameOf(category)}</span></td><td><dateTime value="${since}" format="date_time"/></td></tr>
  </tbody>
</table>
</messageML>`;
}

const nameOf = (category: string): string => category.charAt(0) + category.slice(1).toLowerCase();

/** The name that Steward gives its answers. */
export const answerData = (messageId: string): string =>
  JSON.stringify({
    steward: { type: 'com.steward.reply', version: '1.0', key: `MESSAGESENT:${messageId}/answer` },
  });
