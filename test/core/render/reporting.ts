import type { Compiled } from "../../../src/core/compile/compiled.ts";
import type { Observed, Verdict } from "../../../src/core/decide/observed.ts";
import type { Change, FlagResource, Resource, SegmentResource } from "../../../src/core/model/change/change.ts";
import type { Report, Standing } from "../../../src/core/render/report.ts";

export const RESOURCE: FlagResource = {
  provider: "launchdarkly",
  project: "storefront",
  flag: "new-checkout",
  environment: "production",
};

const COMPILED: Compiled = {
  instructions: [{ kind: "turnFlagOn" }],
  effect: [{ path: "on", before: false, after: true }],
  lines: [{ subject: ["targeting"], before: ["off"], after: ["on"] }],
  warnings: [],
  targeting: { before: [["on: false"]], after: [["on: true"]] },
  instructionsDigest: "i".repeat(43),
  effectDigest: "e".repeat(43),
};

/** What a change and its resource look like if nothing else is said. */
export interface Parts {
  /** Parts of the flag, or a whole segment. */
  readonly resource?: Partial<FlagResource> | SegmentResource;
  readonly change?: Partial<Change>;
  readonly compiled?: Partial<Compiled>;
  readonly observed?: Partial<Observed>;
  readonly verdict?: Partial<Verdict>;
}

/** One change that waits for its review, with the parts that matter. */
export function standing(parts: Parts = {}): Standing {
  const resource: Resource =
    parts.resource !== undefined && "segment" in parts.resource ? parts.resource : { ...RESOURCE, ...parts.resource };
  const change: Change = {
    file: "flags/new-checkout.yaml",
    document: 0,
    resource,
    description: "Open the new checkout",
    instructions: [{ kind: "turnFlagOn", parameters: {} }],
    digest: "c".repeat(43),
    ...parts.change,
  };
  return {
    observed: {
      resource,
      change,
      compiled: { ...COMPILED, ...parts.compiled },
      requests: [],
      others: [],
      strangers: [],
      echoes: new Map(),
      settled: false,
      diagnostics: [],
      onBase: false,
      unread: false,
      ...parts.observed,
    },
    verdict: {
      result: "pending",
      conclusion: null,
      title: "0 of 2 approvals",
      reason: "It waits for review in LaunchDarkly.",
      ...parts.verdict,
    },
  };
}

/** A report about an open pull request with these changes, all of which are remembered. */
export function report(standings: readonly Standing[], more: Partial<Report> = {}): Report {
  return {
    pullRequest: { number: 12, url: "https://github.com/octo/flags/pull/12" },
    stage: "open",
    scope: "full",
    standings,
    diagnostics: [],
    sources: new Map(),
    notices: [],
    people: new Map(),
    echoes: new Map(),
    settled: new Set(),
    remembered: standings.map(({ observed }) => observed.resource),
    ...more,
  };
}

/** Foreign text of every kind that would like to be more than text. */
export const NAUGHTY: readonly string[] = [
  "@octocat and @octo/admins",
  "#12 and octo/flags#12 and GH-12",
  "a5c3785ed8d6a35868bc169f07e40e889087fd2e",
  "https://evil.example/?a=b",
  "HTTP://EVIL.EXAMPLE",
  "ftp://evil.example",
  "www.evil.example",
  "Www.evil.example",
  "ana@evil.example",
  "[click](https://evil.example)",
  "![pixel](https://evil.example/p.png)",
  "[a]: https://evil.example",
  "<https://evil.example>",
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "</td></tr></table>",
  "<!-- flag-gitops v1 sticky launchdarkly/other/flag/production -->",
  "-->",
  "--!>",
  "&commat;octocat and &#64;octocat and &lt;b&gt;",
  "`code` and ``more`` and ```",
  "`",
  "``",
  "\\`escaped\\`",
  "a | b || c \\| d",
  "|",
  "\\",
  "two\nlines",
  "two\r\nlines",
  "two\u2028lines\u2029more",
  "# heading\n- list\n> quote\n```\nfence\n```",
  "*bold* _italic_ ~~gone~~ **",
  "$x$ and $$y$$",
  "\u202edetrevni\u202c",
  "\u2066isolated\u2069",
  "zero\u200bwidth\u200djoined\ufeff",
  "soft\u00adhyphen",
  "\u0000\u0007\u001b[31mred\u001b[0m",
  "\ud800 alone",
  "tags \u{e0041}\u{e0042}",
  "",
  "   ",
  '"quoted"',
  '"',
  '\\"',
  "a\tb",
  "日本語 🎉 é",
];
