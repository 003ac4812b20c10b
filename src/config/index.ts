export { type Config, checkConfig, loadConfig } from './load-config.ts';
