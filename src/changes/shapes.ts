export { person, room } from '../store/index.ts';
