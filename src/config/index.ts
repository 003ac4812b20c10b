export { configurationHash } from './configuration-hash.ts';
export { type Config, checkConfig, loadConfig } from './load-config.ts';
export { sharedConfigurationHash } from './shared-hash.ts';
