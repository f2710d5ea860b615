export { fold } from '../model/fold.ts';
