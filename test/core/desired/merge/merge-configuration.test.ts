import { describe, expect, test } from "vitest";
import type { ResolvedConfiguration } from "../../../../src/core/desired/resolve/resolved.ts";
import type { FlagConfiguration, Serve } from "../../../../src/core/model/live/flag.ts";
import { CHECKOUT, checkoutWith, PAYMENTS } from "../../semantic-patch/checkout-flag.ts";
import { merge } from "./saying.ts";

const OTHERS = new Map([["payments", PAYMENTS]]);
const rollout = (treatment: number): Serve => ({
  rollout: {
    weights: [
      { variation: "v-treatment", weight: treatment },
      { variation: "v-control", weight: 100_000 - treatment },
    ],
    contextKind: "organization",
    bucketBy: "plan",
    experiment: false,
  },
});
const share = (treatment: number) => ({
  rollout: {
    weights: [
      { variation: "v-treatment", weight: treatment },
      { variation: "v-control", weight: 100_000 - treatment },
    ],
  },
});
const targeted = (key: string, variation: string, contextKind = "user") => ({
  contextKind,
  key,
  variation,
  pointer: ["targets", variation, 0],
});

/** One field with two values: how a document says them, how they are live, and how they read. */
type Row = [
  part: keyof ResolvedConfiguration,
  path: string,
  said: (side: "one" | "other") => ResolvedConfiguration,
  live: (side: "one" | "other") => Partial<FlagConfiguration>,
  words: readonly [string, string],
];

const ROWS: readonly Row[] = [
  ["on", "on", (side) => ({ on: side === "one" }), (side) => ({ on: side === "one" }), ["on", "off"]],
  [
    "offVariation",
    "offVariation",
    (side) => ({ offVariation: side === "one" ? "v-bare" : "v-control" }),
    (side) => ({ offVariation: side === "one" ? "v-bare" : "v-control" }),
    ['{"layout":"bare"}', "control"],
  ],
  [
    "fallthrough",
    "fallthrough",
    (side) => ({ fallthrough: share(side === "one" ? 10_000 : 20_000) }),
    (side) => ({ fallthrough: rollout(side === "one" ? 10_000 : 20_000) }),
    [
      "10% treatment, 90% control of organization contexts by plan",
      "20% treatment, 80% control of organization contexts by plan",
    ],
  ],
  [
    "trackEvents",
    "trackEvents",
    (side) => ({ trackEvents: side === "one" }),
    (side) => ({ trackEvents: side === "one" }),
    ["on", "off"],
  ],
  [
    "prerequisites",
    "prerequisites/payments",
    (side) => ({ prerequisites: [{ key: "payments", variation: side === "one" ? 0 : 1 }] }),
    (side) => ({ prerequisites: [{ key: "payments", variation: side === "one" ? 0 : 1 }] }),
    ["closed", "open"],
  ],
  [
    "prerequisites",
    "prerequisites/payments",
    (side) => ({ prerequisites: side === "one" ? [] : [{ key: "payments", variation: 1 }] }),
    (side) => ({ prerequisites: side === "one" ? [] : [{ key: "payments", variation: 1 }] }),
    ["none", "open"],
  ],
  [
    "targets",
    "targets/device/a~1b",
    (side) => ({ targets: [targeted("a/b", side === "one" ? "v-control" : "v-treatment", "device")] }),
    (side) => ({
      targets: [{ contextKind: "device", variation: side === "one" ? "v-control" : "v-treatment", values: ["a/b"] }],
    }),
    ["targeted at control", "targeted at treatment"],
  ],
  [
    "targets",
    "targets/user/ana",
    (side) => ({ targets: side === "one" ? [] : [targeted("ana", "v-control")] }),
    (side) => ({
      targets: side === "one" ? [] : [{ contextKind: "user", variation: "v-control", values: ["ana"] }],
    }),
    ["not targeted", "targeted at control"],
  ],
];

describe.each(ROWS)("%s (%s)", (part, path, said, live, words) => {
  const [one, other] = words;
  const liveOne = checkoutWith(live("one"));

  test("becomes what the edit says where it is live as before the edit", () => {
    const merged = merge(liveOne, said("one"), said("other"), OTHERS);
    expect(merged.target[part]).toEqual(live("other")[part]);
    expect([merged.conflicts, merged.notices]).toEqual([[], []]);
  });

  test("is no drift where it is live as after the edit", () => {
    const merged = merge(liveOne, said("other"), said("one"), OTHERS);
    expect(merged.target[part]).toEqual(live("one")[part]);
    expect([merged.conflicts, merged.notices]).toEqual([[], []]);
  });

  test("stays as it is live, with a notice, where the edit leaves it alone", () => {
    const merged = merge(liveOne, said("other"), said("other"), OTHERS);
    expect(merged.target[part]).toEqual(live("one")[part]);
    expect(merged.conflicts).toEqual([]);
    expect(merged.notices).toEqual([expect.objectContaining({ path, git: other, live: one })]);
  });

  test("becomes what the file says, whatever is live, where git did not say before", () => {
    const merged = merge(liveOne, {}, said("other"), OTHERS);
    expect(merged.target[part]).toEqual(live("other")[part]);
    expect([merged.conflicts, merged.notices]).toEqual([[], []]);
  });

  test("stays as it is live where git does not own it", () => {
    expect(merge(liveOne, said("other"), {}, OTHERS)).toMatchObject({
      target: live("one"),
      conflicts: [],
      notices: [],
    });
  });
});

test("a field that the edit touches and that is live in a third way is a conflict at its place", () => {
  const flag = checkoutWith({ offVariation: "v-bare", fallthrough: { variation: "v-bare" } });
  const merged = merge(
    flag,
    { offVariation: "v-control", fallthrough: share(10_000), targets: [targeted("ana", "v-control")] },
    { offVariation: "v-treatment", fallthrough: share(20_000), targets: [targeted("ana", "v-bare")] },
  );
  const place = ["environments", "production"];
  const bare = '{"layout":"bare"}';
  expect(merged.conflicts).toEqual([
    { path: "offVariation", pointer: [...place, "offVariation"], git: "control", live: bare },
    {
      path: "targets/user/ana",
      pointer: [...place, "targets", "v-bare", 0],
      git: "targeted at control",
      live: "targeted at treatment",
    },
    { path: "fallthrough", pointer: [...place, "fallthrough"], git: "10% treatment, 90% control", live: bare },
  ]);
  expect(merged.target.fallthrough).toEqual({ variation: "v-bare" });
});

test("a new rollout shares contexts out as LaunchDarkly does by itself, an edited one as it did", () => {
  const from = (live: Serve) =>
    merge(checkoutWith({ fallthrough: live }), {}, { fallthrough: share(5_000) }).target.fallthrough;
  expect(from({ variation: "v-bare" })).toEqual({ rollout: { ...share(5_000).rollout, experiment: false } });
  expect(from(rollout(10_000))).toEqual(rollout(5_000));
});

test("shares of nothing and the order of shares are no difference", () => {
  const weights = [
    { variation: "v-control", weight: 90_000 },
    { variation: "v-bare", weight: 0 },
    { variation: "v-treatment", weight: 10_000 },
  ];
  const fallthrough = { rollout: { weights, experiment: false } };
  const merged = merge(checkoutWith({ fallthrough }), {}, { fallthrough: share(10_000) });
  expect(merged.target.fallthrough).toBe(fallthrough);
});

test("a context key that LaunchDarkly holds in two variations is cleared up by what the file says", () => {
  const targets = [
    { contextKind: "user", variation: "v-control", values: ["ana", "bob"] },
    { contextKind: "user", variation: "v-treatment", values: ["ana"] },
  ];
  const { target } = merge(
    checkoutWith({ targets }),
    {},
    { targets: [targeted("ana", "v-control"), targeted("bob", "v-control")] },
  );
  expect(target.targets).toEqual([{ contextKind: "user", variation: "v-control", values: ["bob", "ana"] }]);
});

test("what few words do not tell apart is told in all of them, from shortly before the difference", () => {
  const keys = Array.from({ length: 200 }, (_, index) => `segment-${index}`);
  const clause = { contextKind: "user", attribute: "segmentMatch", op: "segmentMatch", negate: false };
  const rule = (values: string[]) => ({ clauses: [{ ...clause, id: "c", values }], serve: { variation: "v-control" } });
  const live = checkoutWith({ rules: [{ ...rule([...keys, "one", "more"]), id: "r", trackEvents: false }] });
  const git = { rules: [{ ...rule([...keys, "two", "more"]), id: "r" }] };
  expect(merge(live, git, git).notices).toMatchObject([
    { git: "…t-198, segment-199, two, more", live: "…t-198, segment-199, one, more" },
  ]);
});

test("merging leaves the live flag as it is", () => {
  const before = JSON.stringify(CHECKOUT);
  merge(CHECKOUT, {}, { targets: [targeted("zoe", "v-treatment")], on: true });
  expect(JSON.stringify(CHECKOUT)).toBe(before);
});
