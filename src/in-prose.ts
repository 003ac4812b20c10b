/** `IN_A_MEETING` as a person would write it: `In a meeting`. */
export function inProse(constant: string): string {
  const words = constant.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
