import { invalidRequest } from "../../account/refusal.ts";
import type { StoredRequest } from "../../account/requests/stored-request.ts";

type Test = (request: StoredRequest, values: readonly string[]) => boolean;

const TERM = /^\s*(\w+)\s+(equals|anyOf)\s+(\[[^\]]*\]|"[^"]*"|[^,"[\]]+?)\s*(?:,|$)/;

const FIELDS: Readonly<Record<string, { readonly operator: "equals" | "anyOf"; readonly test: Test }>> = {
  notifyMemberIds: { operator: "anyOf", test: ({ rep }, ids) => rep.notifyMemberIds.some((id) => ids.includes(id)) },
  requestorId: { operator: "equals", test: ({ rep }, ids) => ids.includes(rep.requestorId ?? "") },
  resourceId: { operator: "equals", test: ({ resourceId }, ids) => ids.includes(resourceId) },
  resourceKind: {
    operator: "equals",
    test: ({ target }, kinds) => kinds.includes("segment" in target ? "segment" : "flag"),
  },
  reviewStatus: { operator: "anyOf", test: ({ rep }, words) => words.includes(rep.reviewStatus) },
  status: { operator: "anyOf", test: ({ rep }, words) => words.includes(rep.status) },
  projectKey: { operator: "equals", test: ({ target }, keys) => keys.includes(target.project) },
};

/**
 * What a filter of the list of approval requests lets through, e.g. `projectKey equals P, status anyOf ["pending"]`.
 * Throws LaunchDarkly's 400 for a field, an operator or a form that it does not know.
 */
export function parseFilter(text: string): (request: StoredRequest) => boolean {
  const tests: ((request: StoredRequest) => boolean)[] = [];
  let rest = text;
  while (rest.trim() !== "") {
    const [whole, name = "", operator, written = ""] = TERM.exec(rest) ?? [];
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    if (whole === undefined || field === undefined || field.operator !== operator) {
      throw invalidRequest(`filter is not understood: ${rest.trim()}`);
    }
    const values = readValues(written, operator);
    tests.push((request) => field.test(request, values));
    rest = rest.slice(whole.length);
  }
  return (request) => tests.every((test) => test(request));
}

function readValues(written: string, operator: string): string[] {
  if (operator === "equals") return [written.replaceAll('"', "")];
  try {
    const values: unknown = JSON.parse(written);
    if (Array.isArray(values) && values.every((value) => typeof value === "string")) return values;
  } catch {
    throw invalidRequest(`filter is not understood: ${written}`);
  }
  throw invalidRequest(`filter is not understood: ${written}`);
}
