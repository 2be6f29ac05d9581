import { createHash } from "node:crypto";
import { parse } from "yaml";
import { desiredFlag } from "../../../../src/core/desired/parse/desired-flag.ts";
import type { DesiredFlag } from "../../../../src/core/model/change/desired-flag.ts";
import type { JsonObject } from "../../../../src/core/model/json.ts";

/** SHA-256, as the digests want it. */
export const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("base64url");

/** A document of `kind: Flag` about one flag, from the lines that tell it apart. */
export function documentOf(lines: string, file = "flags/new-checkout.yaml"): DesiredFlag {
  const value = parse(`kind: Flag\nproject: storefront\nflag: new-checkout\n${lines}`) as JsonObject;
  return desiredFlag({ file, document: 0, value, instructions: [] });
}

/** A flag that git owns in two environments. */
export const CHECKOUT = `ticket: SHOP-1
reviewers: { teams: [owners] }
variations:
  - { value: control, name: Control }
  - { value: treatment, name: Treatment, description: The new one }
environments:
  production:
    on: true
    offVariation: control
    prerequisites: [{ key: base-ui, variation: true }, { key: payments, variation: v2 }]
    targets: { treatment: [ana, ben], device: { control: [d-1] } }
    rules:
      - description: Italians
        clauses: [{ attribute: country, in: [IT, SM] }, { segmentMatch: [beta] }]
        rollout: { treatment: 25%, control: rest }
        rolloutContextKind: device
      - description: Employees
        clauses: [{ attribute: email, endsWith: ["@shop.example"] }]
        variation: treatment
        trackEvents: true
      - clauses: [{ attribute: plan, in: [pro] }]
        variation: control
    fallthrough: { variation: control }
    trackEvents: false
  staging: { on: true, rules: [] }
`;

/** The edit of a text that must occur in it. */
export function edited(text: string, ...edits: (readonly [string, string])[]): string {
  return edits.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`${from} is not in the document.`);
    return now.replace(from, to);
  }, text);
}
