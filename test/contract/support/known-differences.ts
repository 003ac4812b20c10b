type Difference = { method: string; path: RegExp; problem: RegExp; why: string };

/** Where the kit does not send what the specification says. (Answers: `known-deviations.ts` of the simulator.) */
const knownDifferences: Difference[] = [];

/** Whether this is known, and why it is so. */
export const findDifference = (method: string, path: string, problem: string): Difference | undefined =>
  knownDifferences.find(
    (difference) =>
      difference.method === method && difference.path.test(path) && difference.problem.test(problem),
  );
