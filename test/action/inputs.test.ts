import { describe, expect, test } from "vitest";
import { type Inputs, readInputs } from "../../src/action/inputs.ts";
import { OPTIONS, type OptionName } from "../../src/options.ts";

/** Inputs as the runner passes them. */
function given(inputs: Partial<Record<OptionName, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

const DEFAULTS: Inputs = {
  command: "auto",
  githubToken: "",
  launchDarklyToken: "",
  launchDarklyBaseUri: "https://app.launchdarkly.com",
  allowedHosts: [],
  paths: [],
  config: ".github/flag-gitops.yml",
  pullRequest: undefined,
  onUnapproved: "wait",
  dryRun: false,
};

describe("inputs that are not given", () => {
  const blank = Object.fromEntries(OPTIONS.map(({ name }) => [name, " \n"]));
  test.each([
    ["absent", {}],
    ["empty", Object.fromEntries(OPTIONS.map(({ name }) => [name, ""]))],
    ["blank", blank],
  ])("have their defaults where they are %s, and no expression for a token", (_what, inputs) => {
    expect(readInputs(given(inputs))).toEqual(DEFAULTS);
  });

  test("are not taken from anything else in the environment", () => {
    expect(readInputs({ GITHUB_TOKEN: "ghs_x", COMMAND: "apply", input_command: "apply", PATHS: "x" })).toEqual(
      DEFAULTS,
    );
  });
});

describe("an input that is given", () => {
  test.each<[Partial<Record<OptionName, string>>, Partial<Inputs>]>([
    [{ command: "validate" }, { command: "validate" }],
    [{ command: "plan" }, { command: "plan" }],
    [{ command: "request" }, { command: "request" }],
    [{ command: "status" }, { command: "status" }],
    [{ command: "withdraw" }, { command: "withdraw" }],
    [{ command: "drift" }, { command: "drift" }],
    [{ command: " apply\n" }, { command: "apply" }],
    [{ "github-token": " ghs_x\n" }, { githubToken: "ghs_x" }],
    [{ "launchdarkly-access-token": "api-x\n" }, { launchDarklyToken: "api-x" }],
    [{ "launchdarkly-base-uri": "http://127.0.0.1:8080" }, { launchDarklyBaseUri: "http://127.0.0.1:8080" }],
    [{ "allowed-hosts": "ld.example.com" }, { allowedHosts: ["ld.example.com"] }],
    [
      { "allowed-hosts": "a.example.com\r\n\r\n  b.example.com  \n" },
      { allowedHosts: ["a.example.com", "b.example.com"] },
    ],
    [{ paths: "flags/**/*.yaml\n\n !x\n" }, { paths: ["flags/**/*.yaml", "!x"] }],
    [{ config: "flags.yml" }, { config: "flags.yml" }],
    [{ config: "././.github/flag-gitops.yml" }, { config: ".github/flag-gitops.yml" }],
    [{ "pull-request": "12" }, { pullRequest: 12 }],
    [{ "pull-request": "#12" }, { pullRequest: 12 }],
    [{ "on-unapproved": "fail" }, { onUnapproved: "fail" }],
    [{ "dry-run": "true" }, { dryRun: true }],
    [{ "dry-run": "TRUE" }, { dryRun: true }],
    [{ "dry-run": "False" }, { dryRun: false }],
  ])("%j is read", (inputs, read) => {
    expect(readInputs(given(inputs))).toEqual({ ...DEFAULTS, ...read });
  });
});

describe("an input that means nothing", () => {
  test("is paths to the command drift, which looks where the config says", () => {
    const refused = { code: "invalid-input", message: "The input paths cannot be given to the command drift." };
    expect(() => readInputs(given({ command: "drift", paths: "flags/a/**" }))).toThrow(
      expect.objectContaining(refused),
    );
  });

  const commands = "Give one of auto, validate, plan, request, status, withdraw, apply, drift.";
  test.each<[OptionName, string, string]>([
    ["command", "sync", commands],
    ["config", ".github//flag-gitops.yml", "Give a path from the root of the repository, without detours."],
    ["config", "/flag-gitops.yml", "Give a path from the root of the repository, without detours."],
    ["config", "../flag-gitops.yml", "Give a path from the root of the repository, without detours."],
    ["command", "Auto", commands],
    ["command", "apply request", commands],
    ["command", "constructor", commands],
    ["on-unapproved", "ignore", "Give one of wait, fail."],
    ["dry-run", "yes", "Give one of true, false."],
    ["dry-run", "1", "Give one of true, false."],
    ["pull-request", "0", "Give the number of a pull request."],
    ["pull-request", "-1", "Give the number of a pull request."],
    ["pull-request", "1.5", "Give the number of a pull request."],
    ["pull-request", "1e3", "Give the number of a pull request."],
    ["pull-request", "##1", "Give the number of a pull request."],
    ["pull-request", "12 13", "Give the number of a pull request."],
    ["pull-request", "12345678901", "Give the number of a pull request."],
    ["pull-request", "main", "Give the number of a pull request."],
  ])("%s: %s is refused with what may be given", (name, value, hint) => {
    const refused = {
      name: "Failure",
      code: "invalid-input",
      message: `The input ${name} is ${JSON.stringify(value)}.`,
      hint,
    };
    expect(() => readInputs(given({ [name]: value }))).toThrow(expect.objectContaining(refused));
  });
});
