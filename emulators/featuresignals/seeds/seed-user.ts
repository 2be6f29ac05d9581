import { uuidFor } from "../../launchdarkly/account/ids.ts";
import type { Permission, StoredUser } from "../account/account.ts";
import type { Role } from "../representations.ts";

/** A user to seed. */
export interface UserSeed {
  readonly email: string;
  readonly name?: string;
  readonly role: Role;
  readonly password: string;
  /** The code of the second factor; absent without one. */
  readonly mfaCode?: string;
  /** What a developer may do to flags directly, by the slug of the environment. */
  readonly permissions?: Readonly<Record<string, readonly Permission[]>>;
}

/** The addresses of the default users: two identities for the action, one who looks, and people who use the dashboard. */
export const USERS = {
  requester: "requester@example.com",
  applier: "applier@example.com",
  reader: "reader@example.com",
  olga: "olga@example.com",
  ana: "ana@example.com",
  dev: "dev@example.com",
} as const;

/** The password of a default user, easy to find where it leaks. */
export function passwordOf(email: string): string {
  return `canary-password-of-${email}`;
}

/** The default users: the owner first, who acts where nobody is named, then the admin who reviews. */
export const DEFAULT_USERS: readonly UserSeed[] = [
  seed(USERS.olga, "owner"),
  seed(USERS.ana, "admin"),
  seed(USERS.applier, "admin"),
  seed(USERS.requester, "developer"),
  { ...seed(USERS.dev, "developer"), permissions: { staging: ["can_toggle", "can_edit_rules"], test: ["can_toggle"] } },
  seed(USERS.reader, "viewer"),
];

/** The id of a user, as tokens and approval requests name it. */
export function userId(email: string): string {
  return uuidFor(`featuresignals user ${email}`);
}

/** A user as the account holds it. */
export function seedUser({ name, permissions = {}, ...seed }: UserSeed): StoredUser {
  const memberId = uuidFor(`featuresignals member ${seed.email}`);
  return { id: userId(seed.email), memberId, name: name ?? seed.email.replace(/@.*/, ""), permissions, ...seed };
}

function seed(email: string, role: Role): UserSeed {
  return { email, role, password: passwordOf(email) };
}
