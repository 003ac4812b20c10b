import { isMarkup } from 'symphony-messageml';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isInside = (value: unknown): boolean => isObject(value) && 'inside' in value;

/** The data without `inside` values, which people of other companies must not read: dropped from lists, empty elsewhere. */
export function withoutInside(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, isInside(value) ? '' : walked(value)]),
  );
}

function walked(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((each) => !isInside(each)).map(walked);
  // Markup is made already, or when it is known for whom.
  if (!isObject(value) || isMarkup(value) || 'inWords' in value) return value;
  return withoutInside(value);
}
