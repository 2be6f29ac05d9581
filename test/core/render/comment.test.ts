import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSegment, type Resource, resourceName } from "../../../src/core/model/change/change.ts";
import {
  isOurs,
  rememberedEchoes,
  rememberedResources,
  rememberedSettled,
  renderComment,
} from "../../../src/core/render/comment.ts";
import { NAUGHTY, RESOURCE, report, standing } from "./reporting.ts";

const many = (count: number, length = 12) =>
  Array.from({ length: count }, (_, n) =>
    standing({
      resource: { flag: `flag-${n}-`.padEnd(length, "x") },
      change: { description: "Eine Änderung für 日本語 🎉 ".repeat(7) },
    }),
  );

describe("the comment", () => {
  test("is found again and remembers what it asked for", () => {
    const body = renderComment(report([standing(), standing({ resource: { environment: "staging" } })]));
    expect(isOurs(body)).toBe(true);
    expect(rememberedResources(body)).toEqual([RESOURCE, { ...RESOURCE, environment: "staging" }]);
  });

  test("shows each change with its effect, its review and its request", () => {
    const request = { url: "https://app.launchdarkly.com/storefront/r1" } as never;
    const body = renderComment(report([standing({ verdict: { request } })]));
    const row = body.split("\n").find((line) => line.includes("storefront/new-checkout (production)"));
    expect(row).toMatch(/`Open the new checkout`.*\| targeting: off → .*on.* \|.*of.*2.*approvals/);
    expect(row).toContain("](<https://app.launchdarkly.com/storefront/r1>)");
  });

  test("remembers what a later run must look at, and nothing else", () => {
    expect(rememberedResources(renderComment(report([standing()], { remembered: [] })))).toEqual([]);
    expect(rememberedResources(renderComment(report([], { remembered: [RESOURCE] })))).toEqual([RESOURCE]);
  });

  test("is not ours only because it mentions the mark", () => {
    const body = renderComment(report([standing()]));
    for (const other of ["", " ", "> ", "I say: ", "\n", "\u200b"].slice(1))
      expect(isOurs(`${other}${body}`)).toBe(false);
    expect(isOurs("")).toBe(false);
  });

  test.each([
    [500, 12],
    [500, 200],
    [1_000, 12],
  ])("has 60,000 bytes at most, made within ten seconds, for %d changes with keys of %d letters", (count, length) => {
    const standings = many(count, length);
    const before = performance.now();
    const body = renderComment(report(standings));
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000);
    expect(isOurs(body)).toBe(true);
    const rows = body.split("\n").filter((line) => line.startsWith("| `"));
    expect(rows.length).toBeGreaterThan(20);
    expect(body).toContain(`\n| and ${count - rows.length} more | see the check runs | |\n`);
  });

  test("has 60,000 bytes at most for one change with an endless effect", () => {
    const words = Array.from({ length: 5_000 }, (_, n) => ({ quoted: `user-${n}` }));
    const body = renderComment(
      report([standing({ compiled: { lines: [{ subject: ["targets"], before: ["none"], after: words }] } })]),
    );
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000);
  });

  test("has 60,000 bytes at most for a thousand diagnostics", () => {
    const message = `Somebody wrote ${Array.from({ length: 20 }, () => JSON.stringify("日".repeat(400))).join(", ")}.`;
    const diagnostics = Array.from({ length: 1_000 }, () => ({
      code: "unknown-rule",
      file: "a.yaml",
      where: "file" as const,
      message,
    }));
    const body = renderComment(report([], { diagnostics }));
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000);
    expect(body).toContain("1000 problems in 1 file");
  });
});

describe("foreign text in the comment", () => {
  test.each(NAUGHTY.map((text) => [text]))("%j adds no row, no cell, no line and no comment of its own", (text) => {
    const plain = renderComment(report([standing()]));
    const body = renderComment(
      report([
        standing({
          change: { description: text },
          compiled: { lines: [{ subject: ["rule ", { quoted: text }], before: [{ quoted: text }], after: ["on"] }] },
          verdict: { reason: `Somebody wrote ${JSON.stringify(text)}.` },
        }),
      ]),
    );
    expect(body.split("\n").length).toBe(plain.split("\n").length);
    const cells = (row: string) => row.split(/(?<!\\)\|/).length;
    expect(body.split("\n").map(cells)).toEqual(plain.split("\n").map(cells));
    const outside = body.replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "");
    expect(outside.match(/<!--/g)).toHaveLength(1);
    expect(outside).not.toMatch(/@|<script|<img|evil/);
  });
});

describe("what a comment remembers", () => {
  const word = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,30}$/);
  const provider = fc.constant("launchdarkly" as const);
  const anyResource: fc.Arbitrary<Resource> = fc.oneof(
    fc.record({ provider, project: word, flag: word, environment: fc.option(word) }),
    fc.record({ provider, project: word, segment: word, environment: word }),
  );

  test("is exactly the resources of its changes, whatever those say", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyResource, { selector: resourceName, maxLength: 5 }),
        fc.oneof(fc.constantFrom(...NAUGHTY), fc.string({ unit: "binary" })),
        (resources, text) => {
          const standings = resources.map((resource) =>
            standing({
              observed: { resource },
              change: { resource, description: text, ticket: text, file: text },
              verdict: { reason: text },
            }),
          );
          const body = renderComment(report(standings, { notices: [text], echoes: new Map([[text, text]]) }));
          const order = (list: readonly Resource[]) => list.map(resourceName).sort();
          expect(order(rememberedResources(body))).toEqual(order(resources));
        },
      ),
    );
  });

  test.each<[string, Partial<Resource>]>([
    ["launchdarkly/a/b/c", { project: "a", flag: "b", environment: "c" }],
    ["launchdarkly/a/b/*", { project: "a", flag: "b", environment: null }],
    ["launchdarkly/a/segments/s/c", { project: "a", segment: "s", environment: "c" }],
    ["launchdarkly/a/segments/c", { project: "a", flag: "segments", environment: "c" }],
  ])("is one resource from %j", (word, resource) => {
    expect(rememberedResources(`<!-- flag-gitops v1 sticky ${word} -->`)).toEqual([
      { provider: "launchdarkly", ...resource },
    ]);
  });

  test.each([
    "launchdarkly/a/b",
    "launchdarkly/a/b/c/d",
    "launchdarkly/a/b/",
    "launchdarkly//b/c",
    "launchdarkly/../b/c",
    "launchdarkly/a/b/.hidden",
    "launchdarkly/a/b/**",
    "launchdarkly/a/*/c",
    "launchdarkly/*/b/c",
    "launchdarkly/a/segments/s/*",
    "launchdarkly/a/segment/s/c",
    "launchdarkly/a/segments/s/c/d",
    "launchdarkly/a/b/c%2Fd",
    "launchdarkly/a/b/c?x=1",
    "launchdarkly/a/b/c#x",
    "launchdarkly/a/b/c\u202e",
    "launchdarkly/a/b/c\r",
    "launchdarkly/ä/b/c",
    "LaunchDarkly/a/b/c",
    "featuresignals/a/b/c",
    "constructor/a/b/c",
    `launchdarkly/a/b/${"c".repeat(257)}`,
  ])("is nothing from %j", (word) => {
    expect(rememberedResources(`<!-- flag-gitops v1 sticky ${word} -->\nlaunchdarkly/x/y/z`)).toEqual([]);
  });

  test("is never anything but plain keys, and only from the first line", () => {
    const plain = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;
    const parts = fc.constantFrom(
      "launchdarkly",
      "/",
      "a",
      "b-c",
      "..",
      " ",
      "\n",
      "-->",
      "<!--",
      "%2F",
      "?",
      "\u0000",
      "\\",
    );
    const words = fc.array(parts, { maxLength: 40 }).map((list) => list.join(""));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), words), words, (text, rest) => {
        const [first = ""] = text.split("\n", 1);
        const found = rememberedResources(`<!-- flag-gitops v1 sticky ${text}\n${rest} launchdarkly/a/b/c`);
        for (const resource of found) {
          const { provider, project, environment } = resource;
          const key = isSegment(resource) ? resource.segment : resource.flag;
          expect(provider).toBe("launchdarkly");
          for (const one of [project, key, environment ?? "all"]) expect(one).toMatch(plain);
          const path = isSegment(resource) ? `segments/${key}` : key;
          expect(first).toContain(`launchdarkly/${project}/${path}/${environment ?? "*"}`);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("the echo of a copy", () => {
  const digest = "E".repeat(43);
  const echoesOf = (words: string) => rememberedEchoes(`<!-- flag-gitops v1 sticky ${words} -->\necho:r9:${digest}`);

  test("is remembered by the request's id, beside the resources", () => {
    const echoes = new Map([
      ["507f1f77bcf86cd799439011", digest],
      ["r-2_a", "-_".padEnd(43, "0")],
    ]);
    const body = renderComment(report([standing()], { echoes }));
    expect(rememberedEchoes(body)).toEqual(echoes);
    expect(rememberedResources(body)).toEqual([RESOURCE]);
  });

  test.each([
    `echo:r1:${digest.slice(1)}`,
    `echo:r1:${digest}E`,
    `echo:r1:${digest.slice(1)}+`,
    `echo::${digest}`,
    `echo:r 1:${digest}`,
    `echo:r/1:${digest}`,
    `echo:r1:${digest}:`,
    `Echo:r1:${digest}`,
    `xecho:r1:${digest}`,
    `echo:${"r".repeat(65)}:${digest}`,
    `echo:r1:${digest} echo:r1:${digest.replace("E", "F")}`,
  ])("is nothing from %j", (words) => {
    expect(echoesOf(words)).toEqual(new Map());
  });

  test("is only read from the hidden mark, and each by itself", () => {
    expect(echoesOf(`echo:r1:${digest} launchdarkly/a/b/c echo:r2:${digest} echo:r1:${digest}`)).toEqual(
      new Map([
        ["r1", digest],
        ["r2", digest],
      ]),
    );
  });
});

describe("what was live already when it was merged", () => {
  test("is remembered by the first letters of its digest, beside the rest", () => {
    const settled = new Set(["a".repeat(12), "-_9".padEnd(12, "Z")]);
    const echoes = new Map([["r1", "E".repeat(43)]]);
    const body = renderComment(report([standing()], { settled, echoes }));
    expect(rememberedSettled(body)).toEqual(settled);
    expect(rememberedEchoes(body)).toEqual(echoes);
    expect(rememberedResources(body)).toEqual([RESOURCE]);
  });

  test.each(["settled:abc", `settled:${"a".repeat(13)}`, "settled:aaaaaaaaaaa+", "Settled:aaaaaaaaaaaa", ""])(
    "is nothing from %j",
    (word) => {
      const body = `<!-- flag-gitops v1 sticky ${word} -->\nsettled:bbbbbbbbbbbb`;
      expect(rememberedSettled(body)).toEqual(new Set());
      expect(rememberedSettled(renderComment(report([], { settled: new Set([word]) })))).toEqual(new Set());
    },
  );

  test("leaves room for the rest, however much it is", () => {
    const settled = new Set(Array.from({ length: 5_000 }, (_, n) => String(n).padStart(12, "0")));
    const body = renderComment(report([standing()], { settled }));
    expect(Buffer.byteLength(body)).toBeLessThan(12_000);
    expect(rememberedSettled(body).size).toBeGreaterThan(400);
    expect(rememberedResources(body)).toEqual([RESOURCE]);
  });
});
