export { person, room } from '../store/shapes.ts';
