import { expect, test } from "vitest";
import { outputsOf } from "../../src/action/change-outputs.ts";
import type { Resource } from "../../src/core/model/change/change.ts";
import { OUTPUTS } from "../../src/outputs.ts";
import { CHANGE, leftBehind, observing, ours } from "../core/decide/observing.ts";
import { changed, ended, pull } from "./outcomes.ts";

const read = (text: string | undefined) => JSON.parse(text ?? "") as Record<string, unknown>[];

test("are those of the table, each a text", () => {
  const outputs = outputsOf(ended([]));
  expect(Object.keys(outputs)).toEqual(OUTPUTS.map(({ name }) => name));
  expect(outputs).toEqual({
    result: "none",
    changes: "[]",
    changed: "0",
    pending: "0",
    approved: "0",
    applied: "0",
    failed: "0",
  });
});

test("say of each change what the table says, in its order, and nothing else", () => {
  const { request } = ours();
  const one = changed("pending");
  const outputs = outputsOf(ended([pull("pending", [{ ...one, verdict: { ...one.verdict, request } }, one])]));
  const { resource, file, document, digest } = CHANGE;
  const without = { file, document, ...resource, digest };
  const rest = { conclusion: "", reason: "It is pending." };
  expect(read(outputs.changes)).toEqual([
    { ...without, requestId: "r1", requestUrl: request.url, reviewStatus: "pending", status: "pending", ...rest },
    { ...without, requestId: "", requestUrl: "", reviewStatus: "", status: "", ...rest },
  ]);
  const names = [...(OUTPUTS.find(({ name }) => name === "changes")?.meaning ?? "").matchAll(/`(\w+)`/g)];
  const ofFlag = names.map(([, name]) => name).filter((name) => name !== "segment");
  for (const change of read(outputs.changes)) expect(Object.keys(change)).toEqual(ofFlag);
});

test("name a segment as such, and no environment where all are meant", () => {
  const { flag: _, ...place } = { flag: "", ...CHANGE.resource };
  const about = (resource: Resource) => ({ ...changed("pending"), observed: observing([], { resource }) });
  const outputs = outputsOf(
    ended([
      pull("pending", [
        about({ ...place, environment: "production", segment: "beta-testers" }),
        about({ ...place, environment: null, flag: "new-checkout" }),
      ]),
    ]),
  );
  const [segment, everywhere] = read(outputs.changes);
  expect(segment).toMatchObject({ project: "storefront", environment: "production", segment: "beta-testers" });
  expect(segment).not.toHaveProperty("flag");
  expect(everywhere).toMatchObject({ project: "storefront", environment: null, flag: "new-checkout" });
  expect(everywhere).not.toHaveProperty("segment");
});

test("count the changes of all pull requests by how they stand", () => {
  const some = (["pending", "approved", "applied", "applied"] as const).map((result) => changed(result));
  const wrong = (["failed", "refused", "invalid", "declined"] as const).map((result) => changed(result));
  const unknown = changed("failed");
  const unsure = { ...unknown, verdict: { ...unknown.verdict, conclusion: null } };
  expect(outputsOf(ended([pull("pending", some), pull("failed", [...wrong, unsure])]))).toMatchObject({
    changed: "9",
    pending: "1",
    approved: "1",
    applied: "2",
    failed: "5",
  });
});

test("leave out what is gone without a trace, and keep what is gone but live", () => {
  const gone = { ...changed("none"), observed: leftBehind([]) };
  const live = { ...changed("refused"), observed: leftBehind([ours()]) };
  const outputs = outputsOf(ended([pull("refused", [gone, live, changed("none")])]));
  expect(outputs.changed).toBe("2");
  expect(read(outputs.changes)).toMatchObject([
    { file: "", digest: "", flag: "new-checkout", conclusion: "failure" },
    { file: CHANGE.file, conclusion: "cancelled" },
  ]);
});
