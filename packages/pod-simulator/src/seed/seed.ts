import { z } from 'zod';
import { settingsSchema } from '../settings.ts';
import { presenceCategories } from '../world/presence-category.ts';

const username = z.string().min(1);

const firm = z.strictObject({ name: z.string().min(1), tenant: z.int().min(1).max(131_071) });

const texts = z.array(z.string()).optional();

/** The rest of what the API knows of people, under its names. */
const profile = z.strictObject({
  division: z.string().optional(),
  jobFunction: z.string().optional(),
  workPhoneNumber: z.string().optional(),
  mobilePhoneNumber: z.string().optional(),
  assetClasses: texts,
  industries: texts,
  marketCoverage: texts,
  responsibility: texts,
  function: texts,
  instrument: texts,
});

const user = z.strictObject({
  username,
  displayName: z.string().min(1),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  /** default: username@firm */
  email: z.string().optional(),
  /** default: the first firm, which is the pod's own */
  firm: z.string().optional(),
  /** default: the next free id of the firm */
  id: z.int().positive().optional(),
  title: z.string().optional(),
  department: z.string().optional(),
  location: z.string().optional(),
  profile: profile.optional(),
  accountType: z.enum(['NORMAL', 'SYSTEM']).default('NORMAL'),
  status: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  /** `until` in ms */
  suspension: z.strictObject({ until: z.int(), reason: z.string() }).optional(),
  roles: z.array(z.string()).default(['INDIVIDUAL']),
  /** entitlements switched off, such as canCreatePublicRoom */
  withheld: z.array(z.string()).default([]),
  presence: z.enum(presenceCategories).default('AVAILABLE'),
});

const room = z.strictObject({
  name: z.string().min(1),
  description: z.string().optional(),
  keywords: z.array(z.strictObject({ key: z.string(), value: z.string() })).optional(),
  membersCanInvite: z.boolean().optional(),
  discoverable: z.boolean().optional(),
  public: z.boolean().optional(),
  readOnly: z.boolean().optional(),
  copyProtected: z.boolean().optional(),
  crossPod: z.boolean().optional(),
  viewHistory: z.boolean().optional(),
  /** everybody in it is an owner, and it has nothing to set; people's clients make them, the API cannot */
  groupChat: z.literal(true).optional(),
  active: z.boolean().default(true),
  /** by compliance: inactive, and never active again */
  locked: z.literal(true).optional(),
  /** counted back from when the pod starts; made then unless it is said */
  createdDaysAgo: z.int().min(0).default(0),
  /** when somebody last wrote in it; never unless it is said. The messages themselves are not there. */
  lastMessageDaysAgo: z.int().min(0).optional(),
  /** the first owner is the creator */
  owners: z.tuple([username], username),
  members: z.array(username).default([]),
});

const seedSchema = z.strictObject({
  settings: settingsSchema.default(settingsSchema.parse({})),
  firms: z.tuple([firm], firm),
  users: z.array(user),
  rooms: z.array(room).default([]),
  /** IMs that are open from the start */
  ims: z.array(z.tuple([username, username])).default([]),
  connections: z
    .array(
      z.strictObject({
        from: username,
        to: username,
        status: z.enum(['PENDING', 'ACCEPTED', 'REJECTED']).default('ACCEPTED'),
      }),
    )
    .default([]),
});

/** A pod to begin with: a plain object, the same in YAML and in code. */
export type Seed = z.input<typeof seedSchema>;
export type ParsedSeed = z.output<typeof seedSchema>;

/** Checks a seed; throws with every mistake and where it is. */
export function parseSeed(seed: unknown): ParsedSeed {
  const result = seedSchema.safeParse(seed);
  if (result.success) return result.data;
  throw new Error(`The seed is not valid:\n${z.prettifyError(result.error)}`);
}
