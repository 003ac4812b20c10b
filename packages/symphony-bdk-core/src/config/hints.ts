const move = (to: string) => `is a key of the retired flat format; write ${to}`;

// Keys of other formats of the official kits, for which the nearest known key would be no help.
const HINTS: ReadonlyMap<string, string> = new Map([
  ['<<', 'is a YAML merge key that was not merged; read the file with the option `merge: true`'],
  ['bdk', 'is how Spring Boot nests it; move everything below it up, to the top level'],
  ['sessionAuthHost', move('sessionAuth: { host: … }')],
  ['sessionAuthPort', move('sessionAuth: { port: … }')],
  ['keyAuthHost', move('keyManager: { host: … }')],
  ['keyAuthPort', move('keyManager: { port: … }')],
  ['podHost', move('pod: { host: … }')],
  ['podPort', move('pod: { port: … }')],
  ['agentHost', move('agent: { host: … }')],
  ['agentPort', move('agent: { port: … }')],
  ['botUsername', move('bot: { username: … }')],
  ['botPrivateKeyPath', move('bot: { privateKey: { path: … } } with the name of the file in it')],
  ['botPrivateKeyName', move('bot: { privateKey: { path: … } } with the folder in it')],
  ['botCertPath', move('bot: { certificate: { path: … } } with the name of the file in it')],
  ['botCertName', move('bot: { certificate: { path: … } } with the folder in it')],
  ['botCertPassword', move('bot: { certificate: { password: … } }')],
  ['proxyURL', move('proxy: { host: …, port: … }')],
  ['proxyUsername', move('proxy: { username: … }')],
  ['proxyPassword', move('proxy: { password: … }')],
]);

/** What to do about a key of another format of the official kits; undefined for any other key. */
export const hintFor = (key: string): string | undefined => HINTS.get(key);
