type Deviation = { method: string; path: RegExp; problem: RegExp; why: string };

/** Where the real pod does not do what its specification says, and the simulator follows the pod. */
const knownDeviations: Deviation[] = [
  {
    method: 'POST',
    path: /^\/pod\/v2\/user\/presence/,
    problem: /^status 403 /,
    why: 'the REST API pages ask for ADMIN_PRESENCE_UPDATE; the specification has 200, 400, 401, 500 only',
  },
  {
    method: 'GET',
    path: /^\/agent\/v1\/audittrail\/privilegeduser/,
    problem: /\.(?:initiatorId|timestamp) is integer, not string$/,
    why: 'the sample of the REST API page, and those of the official kits, have numbers',
  },
  {
    method: 'GET',
    path: /^\/agent\/v1\/audittrail\/privilegeduser/,
    problem:
      /\.(?:affected\w+|attribute|oldValue|newValue|streamId|authorizationRoles) is not in the specification$/,
    why: 'it says in words that attributes vary with the action, and the samples have these',
  },
];

/** Whether this is known, and why it is so. */
export const findDeviation = (method: string, path: string, problem: string): Deviation | undefined =>
  knownDeviations.find(
    (deviation) =>
      deviation.method === method && deviation.path.test(path) && deviation.problem.test(problem),
  );
