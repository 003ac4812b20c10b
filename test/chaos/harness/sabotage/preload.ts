import { registerHooks } from 'node:module';
import { replacementIn } from './names.ts';

// Loaded before Steward in a process that is to be broken: whoever imports the module gets the other one, which wraps it.

const { replaced, by } = replacementIn(process.env);

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return found.url === replaced && context.parentURL !== by ? { ...found, url: by } : found;
  },
});
