import { expect, test } from "vitest";
import { documentOf, flagOf, launchDarklyOf, lookForDrift, repositoryOf } from "./repository.ts";

const FILE = "flags/checkout.yaml";

test("drift of prerequisites tells those that no file names by the names of their variations, read together", async () => {
  const owned = documentOf("checkout", false).replace("on: false", "prerequisites: []");
  const repository = repositoryOf({ [FILE]: owned, "flags/other.yaml": documentOf("other", false) });
  const prerequisites = ["payments", "search"].map((key) => ({ key, variation: 1 }));
  const live = ["checkout", "other"].map((key) => flagOf(key, { prerequisites }));
  const { provider, asked } = launchDarklyOf([...live, flagOf("payments"), flagOf("search")]);
  const { environments } = await lookForDrift(repository, provider);
  expect(environments[0]?.flags[0]?.differences.map((one) => [one.path, one.git, one.live])).toEqual([
    ["prerequisites/payments", "none", "false"],
    ["prerequisites/search", "none", "false"],
  ]);
  expect(asked.filter((name) => name === "readFlags")).toHaveLength(2);
});

test("drift of nothing but other parts asks for no prerequisite", async () => {
  const live = flagOf("checkout", { prerequisites: [{ key: "payments", variation: 1 }] });
  const { provider, asked } = launchDarklyOf([live]);
  await lookForDrift(repositoryOf({ [FILE]: documentOf("checkout", true) }), provider);
  expect(asked.filter((name) => name === "readFlags")).toHaveLength(1);
});
