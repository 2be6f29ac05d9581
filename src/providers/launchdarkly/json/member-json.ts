import type { Member } from "../../../ports/provider.ts";
import { list, member, name, type Part } from "./narrow.ts";

/** The ids and e-mail addresses in a list of members; nothing else of them is kept. Source: `Members`. */
export function readMembers(body: Part): Member[] {
  return list(member(body, "items")).map((item) => ({
    id: name(member(item, "_id")),
    email: name(member(item, "email")).toLowerCase(),
  }));
}
