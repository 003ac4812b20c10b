export { type PageFile, readPageFile } from './read-page-file.ts';
