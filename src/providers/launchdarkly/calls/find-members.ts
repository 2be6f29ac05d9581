import { Failure } from "../../../core/model/failure.ts";
import type { Member } from "../../../ports/provider.ts";
import type { Client } from "../client.ts";
import { readMembers } from "../json/member-json.ts";
import type { Need } from "../refusal.ts";

/** Addresses that one request asks for, so that its own address stays short. */
const AT_ONCE = 20;
/** An e-mail address that the filter cannot mistake for anything else: it joins addresses by `|` and fields by `,`. */
const ADDRESS = /^[^\s|,:"\\@]+@[^\s|,:"\\@]+$/;
/** The most characters of an e-mail address, RFC 3696 (errata). */
const LONGEST = 254;

/** LaunchDarkly names no role action for this: every member may read the list. Source: its page on account members. */
const LISTING: Need = {
  action: "GET /api/v2/members",
  resource: "member/*",
  cures: {
    403: {
      hint: "Name reviewers by member id or team key, or use a token whose role is based on a reader's.",
      instead: true,
    },
  },
};

/** The members with these e-mail addresses, however they are capitalized; an address that nobody has is absent. */
export async function findMembers(client: Client, emails: readonly string[]): Promise<Member[]> {
  const unusable = emails.find((email) => !ADDRESS.test(email) || email.length > LONGEST || !email.isWellFormed());
  if (unusable !== undefined) throw unusableAddress(unusable);
  const wanted = new Set(emails.map((email) => email.toLowerCase()));
  // Whether the filter minds capitals is documented nowhere, so both ways of writing are asked for.
  const written = [...new Set([...wanted, ...emails])];
  const found = new Map<string, Member>();
  for (let from = 0; from < written.length; from += AT_ONCE) {
    const chunk = written.slice(from, from + AT_ONCE);
    for (const member of await readChunk(client, chunk)) {
      if (wanted.has(member.email)) found.set(member.id, member);
    }
  }
  return [...found.values()];
}

function readChunk(client: Client, emails: readonly string[]): Promise<Member[]> {
  return client.send(
    {
      method: "GET",
      path: "/api/v2/members",
      names: {},
      query: [
        ["filter", `email:${emails.join("|")}`],
        ["limit", String(AT_ONCE)],
      ],
      need: LISTING,
    },
    readMembers,
  );
}

function unusableAddress(email: string): Failure {
  return new Failure("unusable-name", `${JSON.stringify(email)} is no e-mail address that LaunchDarkly can look up.`, {
    hint: "Write one address such as ana@example.com, or the member's id.",
  });
}
