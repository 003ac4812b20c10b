/** Something that must not work: who types it where, and what they hear. */
export type Attack = {
  /** The finding of the review that it comes from; otherwise it was tried there and held. */
  readonly finding?: 'H2' | 'H3' | 'H5' | 'H8' | 'M8' | 'M9' | 'M10' | 'M11' | 'M12';
  readonly as: string;
  readonly in?: string;
  /** `{request}` is one for the owner of FX desk by Bob about Tom; `{privileged}` one for administrators by Alice about Nina. */
  readonly says: string;
  readonly hears: RegExp;
};

const ADMINS = 'Steward administrators';
const JOINT = 'Borealis and Acme';
const SECRET = 'Equities desk';

const TOO_LIKE = /looks too much like Steward administrators/;
const NOT_FOR_OTHERS = /^Thanks for your message\. I only work for people at my own company/;
const ONLY_ADMINISTRATORS = /^(?:Only administrators|You're not allowed to do this)/;
const UNSEEN = /couldn't find/;
const OWN_ACCOUNT = /^Nobody changes their own account/;
const BY_TWO = /approval of an administrator/;
const BY_TWO_OTHERS = /approval of 2 administrators/;
const SERVICE = /^Service accounts can't ask for approval/;

type Line = readonly [says: string, hears: RegExp];

const by = (as: string, lines: readonly Line[], more: Pick<Attack, 'finding' | 'in'> = {}): Attack[] =>
  lines.map(([says, hears]) => ({ as, says, hears, ...more }));

/** Deciding where one may not. Both requests stay open. */
const approvals: readonly Attack[] = [
  ...by('bob.lee', [
    ['/approve {request}', /You asked for R-\w{6} yourself/],
    ['/reject {request} no', /You asked for R-\w{6} yourself/],
    ['/approve {privileged}', /Only an administrator can decide/],
    ['/approve R-222222', /There's no request R-222222/],
    ["/approve R-222222' or '1'='1", /./],
  ]),
  ...by('tom.berg', [
    ['/approve {request}', /is about you, so someone else has to decide/],
    ['/reject {request} no', /is about you, so someone else has to decide/],
  ]),
  ...by('sam.taylor', [
    ['/approve {request}', /Only an owner of the room can decide/],
    ['/reject {request} no', /Only an owner of the room can decide/],
  ]),
  ...by('alice.martin', [
    ['/approve {request}', /Only an owner of the room can decide/],
    ['/approve {privileged}', /You asked for R-\w{6} yourself/],
  ]),
  ...by('victor.stone', [['/approve {request}', /Only an owner of the room can decide/]]),
  ...by('nina.patel', [['/approve {privileged}', /is about you, so someone else has to decide/]]),
  ...by('jane.doe', [['/approve {privileged}', /Only an administrator can decide/]]),
  ...by('svc.decides', [['/approve {privileged}', /Only an administrator can decide/]], { finding: 'M12' }),
  ...by(
    'carol.ng',
    [
      ['@Steward /approve {request}', NOT_FOR_OTHERS],
      ['@Steward /approve {privileged}', NOT_FOR_OTHERS],
    ],
    { in: JOINT },
  ),
  // Somebody who was made an administrator in the pod's console, and is not in the room where they decide.
  ...by('omar.haddad', [['/approve {privileged}', /^You can't decide as an administrator yet/]], {
    finding: 'H8',
  }),
  ...by('omar.haddad', [['/steward confirm @Omar Haddad', /^Someone else has to confirm you/]], {
    finding: 'H8',
  }),
  ...by('omar.haddad', [['/steward confirm @Victor Stone', /^You can't decide as an administrator yet/]], {
    finding: 'H8',
  }),
  ...by('alice.martin', [['/steward confirm @Bob Lee', /Bob Lee isn't an administrator in the/]], {
    finding: 'H8',
  }),
  ...by('alice.martin', [['/steward confirm @Omar Haddad', /Omar Haddad isn't an administrator in the/]], {
    finding: 'H8',
  }),
];

/** The room where administrators decide. */
const administratorsRoom: readonly Attack[] = [
  ...by(
    'bob.lee',
    [
      ['/room create "Steward administrators"', TOO_LIKE],
      ['/room create "  steward   ADMINISTRATORS "', TOO_LIKE],
      ['/room create "Steward administrators."', TOO_LIKE],
      ['/room create "Steward adminstrators"', TOO_LIKE],
      ['/room create "Stewardadministrators"', TOO_LIKE],
      ['/room create "Steward admins"', TOO_LIKE],
      ['/room create "The administrators"', TOO_LIKE],
      ['/room create "Stewаrd administrators"', /mixes letters of two alphabets/],
      ['/room add @Dave Kim --room "Steward administrators"', UNSEEN],
      ['/room join "Steward administrators"', UNSEEN],
      ['/room info --room "Steward administrators"', UNSEEN],
      ['/room leave --room "Steward administrators"', UNSEEN],
    ],
    { finding: 'H8' },
  ),
  ...by(
    'jane.doe',
    [
      ['/room update --room "FX desk" --name "Steward adminstrators"', TOO_LIKE],
      ['/room update --room "FX desk" --name "The administrators"', TOO_LIKE],
    ],
    { finding: 'H8' },
  ),
  ...by(
    'alice.martin',
    [
      [`/room update --room "${ADMINS}" --name Elsewhere`, /Requests are decided in this room/],
      [`/room update --room "${ADMINS}" --discoverable yes`, /Requests are decided in this room/],
      [`/room deactivate --room "${ADMINS}"`, /Requests are decided in this room/],
      [`/room add @Maja Nowak --room "${ADMINS}"`, /internal, so I can't add|other companies|not allowed/],
      [`/room add @Bob Lee --room "${ADMINS}"`, BY_TWO],
      [
        `/room owner add @Bob Lee --room "${ADMINS}"`,
        /^Only administrators can own the administrators' room/,
      ],
      [
        `/room transfer @Nina Patel --room "${ADMINS}"`,
        /^Only administrators can own the administrators' room/,
      ],
      [`/room remove @Victor Stone --room "${ADMINS}"`, BY_TWO],
      [`/room owner remove @Victor Stone --room "${ADMINS}"`, BY_TWO],
      [`/room leave --room "${ADMINS}"`, BY_TWO],
    ],
    { finding: 'H8' },
  ),
];

/** A private room of which the person must not learn that it is there. */
const privateRoom: readonly Attack[] = by('dave.kim', [
  [`/room info --room "${SECRET}"`, UNSEEN],
  [`/room members --room "${SECRET}"`, UNSEEN],
  [`/room members --csv --room "${SECRET}"`, UNSEEN],
  [`/room join "${SECRET}"`, UNSEEN],
  [`/room leave --room "${SECRET}"`, UNSEEN],
  [`/room add @Bob Lee --room "${SECRET}"`, UNSEEN],
  [`/room remove @Grace Hall --room "${SECRET}"`, UNSEEN],
  [`/room update --room "${SECRET}" --name Ours`, UNSEEN],
  [`/room deactivate --room "${SECRET}"`, UNSEEN],
  [`/room transfer @Dave Kim --room "${SECRET}"`, UNSEEN],
  [`/room owner add @Dave Kim --room "${SECRET}"`, UNSEEN],
  ['/room find Equities', /No room|couldn't find|found no/i],
  ['/room info --room {secret}', UNSEEN],
  ['/room info --room {im}', UNSEEN],
  ['/room members --room {im}', UNSEEN],
]);

/** What is for administrators only. */
const endUsers: readonly Attack[] = by('bob.lee', [
  ['/audit', ONLY_ADMINISTRATORS],
  ['/user list', ONLY_ADMINISTRATORS],
  ['/user list --csv', ONLY_ADMINISTRATORS],
  ['/status', ONLY_ADMINISTRATORS],
  ['/connections', ONLY_ADMINISTRATORS],
  ['/plans --all', ONLY_ADMINISTRATORS],
  ['/room report', ONLY_ADMINISTRATORS],
  ['/roles', ONLY_ADMINISTRATORS],
  ['/user trail', ONLY_ADMINISTRATORS],
  ['/user features @Nina Patel', ONLY_ADMINISTRATORS],
  ['/user disable @Nina Patel', ONLY_ADMINISTRATORS],
  // Asked for, and no more.
  ['/user create eve@evil.example --first-name Eve --last-name Fox --reason promotion', BY_TWO_OTHERS],
  ['/user role add @Bob Lee ADMINISTRATOR --reason promotion', BY_TWO_OTHERS],
  ['/user role remove @Victor Stone ADMINISTRATOR', ONLY_ADMINISTRATORS],
  ['/connection request @Erik Lund', ONLY_ADMINISTRATORS],
  ['/presence all', ONLY_ADMINISTRATORS],
  ['/presence set AWAY --for @Jane Doe', ONLY_ADMINISTRATORS],
  ['/steward stop', ONLY_ADMINISTRATORS],
  ['/steward resume', ONLY_ADMINISTRATORS],
  ['/im @Dave Kim @Nina Patel --without-me', ONLY_ADMINISTRATORS],
  ['/room list @Nina Patel', ONLY_ADMINISTRATORS],
]);

/** Accounts that one administrator does not change. */
const accounts: readonly Attack[] = [
  ...by('alice.martin', [
    ['/user disable @Alice Martin', OWN_ACCOUNT],
    // By two others; here there is one.
    ['/user role add @Alice Martin SUPER_ADMINISTRATOR --reason promotion', BY_TWO_OTHERS],
    ['/user role remove @Alice Martin ADMINISTRATOR', OWN_ACCOUNT],
    ['/user feature off @Alice Martin canUpdateAvatar', OWN_ACCOUNT],
    ['/user update @Alice Martin --title Owner', OWN_ACCOUNT],
    ['/user disable @Steward', /I can't change my own account/],
    ['/user update @Steward --title Boss', /I can't change my own account/],
    ['/user logout @Steward', /I can't change my own account/],
    ['/user suspend @Steward until 2030-01-01 reason x', /I can't change my own account/],
    ['/user disable @Carol Ng', /works at another company, which manages/],
    ['/user role add @Carol Ng ADMINISTRATOR', /works at another company, which manages/],
    ['/user feature on @Bob Lee __proto__', /no feature “__proto__”/],
    ['/user feature on @Bob Lee constructor', /no feature “constructor”/],
    ['/user role add @Bob Lee __proto__', /no role “__proto__”/],
    ['/user role add @Bob Lee toString', /no role “toString”/],
  ]),
  ...by(
    'alice.martin',
    [
      ['/user enable @mallory', BY_TWO],
      ['/user update @Jane Doe --email victor.private@evil.example', BY_TWO],
      ['/user update @Grace Hall --display-name "Alice Martin" --title "Head of Equities"', BY_TWO],
      ['/user update @Grace Hall --display-name "Аlice Martin"', /mixes letters of two alphabets/],
    ],
    { finding: 'H3' },
  ),
  ...by(
    'alice.martin',
    [
      ['/user role add @Bob Lee L1_SUPPORT', BY_TWO],
      ['/user role add @Bob Lee L2_SUPPORT', BY_TWO],
      ['/user feature on @Bob Lee isExternalRoomEnabled', BY_TWO],
      ['/user feature off @Bob Lee postReadEnabled', BY_TWO],
    ],
    { finding: 'M11' },
  ),
  // A service hears one refusal an hour, so each of these is another one.
  ...by(
    'svc.creates',
    [['/user create eve@evil.example --first-name Eve --last-name Fox --role ADMINISTRATOR', SERVICE]],
    { finding: 'M12' },
  ),
  ...by('svc.enables', [['/user enable @mallory', SERVICE]], { finding: 'M12' }),
  ...by('svc.gives', [['/user role add @Bob Lee ADMINISTRATOR', SERVICE]], { finding: 'M12' }),
  ...by('svc.updates', [['/user update @Jane Doe --email x@evil.example', SERVICE]], { finding: 'M12' }),
  ...by('svc.opens', [['/room create "Service room" --public', SERVICE]], { finding: 'M12' }),
  ...by('svc.confirms', [['/steward confirm @Victor Stone', /^You can't decide as an administrator yet/]], {
    finding: 'M12',
  }),
];

/** Other firms: their people command nothing, and nobody is let to them who would not be in the client. */
const otherFirms: readonly Attack[] = [
  ...by(
    'carol.ng',
    [
      ['@Steward /help', NOT_FOR_OTHERS],
      ['@Steward /whoami', NOT_FOR_OTHERS],
      ['@Steward /room info', NOT_FOR_OTHERS],
      ['@Steward /room add @Erik Lund', NOT_FOR_OTHERS],
      ['@Steward /room remove @Bob Lee', NOT_FOR_OTHERS],
      ['@Steward /room leave', NOT_FOR_OTHERS],
      ['@Steward /presence @Bob Lee', NOT_FOR_OTHERS],
      ['@Steward /user find a', NOT_FOR_OTHERS],
    ],
    { in: JOINT },
  ),
  ...by('jane.doe', [
    ['/room create Deals --cross-pod --members @Carol Ng', /belongs to another company and can't be added/],
    ['/room create Deals with @Carol Ng', /belongs to another company and can't be added/],
    ['/im @Erik Lund', /^(?:Only|You're not allowed)/],
    ['/im @Bob Lee @Erik Lund', /^(?:Only|You're not allowed)/],
    [`/room owner add @Carol Ng --room "${JOINT}"`, /^(?:Only|You're not allowed)/],
    [`/room transfer @Carol Ng --room "${JOINT}"`, /^(?:Only|You're not allowed)/],
    [
      `/room update --room "${JOINT}" --discoverable yes`,
      /open to other companies, so it can't be discoverable/,
    ],
    ['/room add @Maja Nowak --room "FX desk"', /is internal, so I can't add Maja Nowak/],
    ['/room owner add @Nina Patel --room "FX desk"', /Nina Patel isn't (?:a member of|in) FX desk/],
  ]),
  ...by('alice.martin', [
    ['/im @Carol Ng @Bob Lee --without-me', /^(?:Only|You're not allowed)/],
    ['/presence set AWAY --for @Carol Ng', /^(?:Only|You're not allowed)/],
    [`/room add @Alice Martin --room "FX desk"`, /^(?:Only|You're not allowed)/],
  ]),
  ...by(
    'bob.lee',
    [
      ['/room create "Bob public" --public', /feature canCreatePublicRoom is off for you/],
      ['/room create "Bob ext" --cross-pod', /rooms with other companies are off for you/],
    ],
    { finding: 'H2' },
  ),
  ...by(
    'dave.kim',
    [
      ['/room create "Dave public" --public', BY_TWO],
      ['/room create "Dave ext" --cross-pod', BY_TWO],
    ],
    { finding: 'H2' },
  ),
  ...by(
    'bob.lee',
    [
      ['/presence @Carol Ng', /administrators who may chat with other companies/],
      ['/presence @Jane Doe @Carol Ng', /administrators who may chat with other companies/],
      ['/presence watch @Carol Ng', /administrators who may chat with other companies/],
      ['/user find Erik --external', /people who may chat with other companies/],
      ['/user info Maja Nowak', UNSEEN],
      ['/user info carol.ng@borealis.example', /^Chats with other companies are off for you/],
      [`/room members --past --room "${JOINT}"`, ONLY_ADMINISTRATORS],
    ],
    { finding: 'M9' },
  ),
];

/** Texts that are more than they seem. */
const texts: readonly Attack[] = [
  ...by('dave.kim', [
    ['/room info --room "{{constructor}}"', UNSEEN],
    ['/room info --room "{{{this}}}"', UNSEEN],
    ['/room info --room "x\'; drop table plans; --"', UNSEEN],
    ['/room info --room ../../etc/passwd', UNSEEN],
    ['/room info --room __proto__', UNSEEN],
    ['/user info constructor', UNSEEN],
    ['/confirm P-000000000000', /./],
    ['/plan cancel P-0123456789AB', /no plan|There's no/],
  ]),
  ...by('alice.martin', [["/audit --actor \"' or ''='\"", UNSEEN]]),
];

export const attacks: readonly Attack[] = [
  ...approvals,
  ...administratorsRoom,
  ...privateRoom,
  ...endUsers,
  ...accounts,
  ...otherFirms,
  ...texts,
];
