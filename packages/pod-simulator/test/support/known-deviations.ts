type Deviation = { method: string; path: RegExp; problem: RegExp; why: string };

/** Where the real pod does not do what its specification says, and the simulator follows the pod. */
const knownDeviations: Deviation[] = [
  {
    method: 'POST',
    path: /^\/pod\/v2\/user\/presence/,
    problem: /^status 403 /,
    why: 'the REST API pages ask for ADMIN_PRESENCE_UPDATE; the specification has 200, 400, 401, 500 only',
  },
];

export const findDeviation = (method: string, path: string, problem: string): Deviation | undefined =>
  knownDeviations.find(
    (deviation) =>
      deviation.method === method && deviation.path.test(path) && deviation.problem.test(problem),
  );
