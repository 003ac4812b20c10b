export { type Config, checkConfig, loadConfig, type StewardConfig } from './load-config.ts';
