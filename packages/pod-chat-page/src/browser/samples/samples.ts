import { actionSamples } from './action-samples.ts';
import { formSamples } from './form-samples.ts';
import type { Family } from './sample.ts';
import { tagSamples } from './tag-samples.ts';
import { textSamples } from './text-samples.ts';

/** Every element and control, by family. */
export const families: readonly Family[] = [textSamples, tagSamples, formSamples, actionSamples];
