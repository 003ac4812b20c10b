/** What ends the PostgreSQL of this run, in order. */
export const stops: (() => Promise<void>)[] = [];

export default async function stopPostgres(): Promise<void> {
  for (const stop of stops.splice(0)) await stop();
}
