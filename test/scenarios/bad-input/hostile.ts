import { expect } from "vitest";
import { STOREFRONT } from "../../../emulators/launchdarkly/seed.ts";
import type { FlagSeed } from "../../../emulators/launchdarkly/seeds/flag-seed.ts";
import type { ProjectSeed } from "../../../emulators/launchdarkly/seeds/seed-project.ts";
import type { JsonObject } from "../../../src/core/model/json.ts";
import type { ActionRun } from "../../harness/run-action.ts";
import { headOf, stickyOf } from "../../harness/shown.ts";
import type { EmulatedWorld } from "../../harness/world.ts";
import { commandsOf } from "./commands.ts";
import { actingParts } from "./markdown.ts";

/** Texts that a terminal, a runner, Markdown or HTML would act upon. */
export const HOSTILE = [
  "@org/team",
  "octo/flags#1 and #1",
  "<img src=x onerror=alert(1)>",
  "</td></table><details>",
  "[x](http://evil.example)",
  "![x](http://evil.example/x.png)",
  "https://evil.example www.evil.example",
  "`",
  "`` ` ``` `<b>",
  "a | b",
  "a \\| <b> @org/team",
  "a \\\\| <b> @org/team",
  "\\` <b>",
  "--> <b>",
  "<!-- flag-gitops v1 sticky -->",
  "##[add-mask]secret",
  "::error::x",
  "::set-output name=result::applied",
  "%0A::error::x",
  "*bold* _em_ ~~gone~~",
  '"<b>" \\"<b>',
  "&lt;b&gt; &#60;b&#62;",
] as const;

/** Texts of which a part cannot be seen, turns the direction of others, or begins a line. */
export const INVISIBLE = [
  "\u202e",
  "\u2066",
  "\u200b",
  "\ufeff",
  "\u0007",
  "\u001b[31m",
  "\n::error::x",
  "\r\n##[error]x",
  "\u2028",
] as const;

/** A text as a YAML scalar that shows every character. */
export function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const NAMES = [...HOSTILE, ...INVISIBLE];

/** A flag whose every name is hostile: its own, its variations', its rules', their attributes and values. */
const NAMED_BADLY: FlagSeed = {
  key: "hostile",
  name: "@org/team <b>",
  variations: NAMES.map((name, value) => ({ value, name })),
  environments: {
    production: {
      rules: NAMES.map((text, serve) => ({
        description: text,
        clauses: [{ attribute: text, op: "in", values: [text] }],
        serve,
      })),
    },
  },
};

/** The default project with that flag, and a flag for each hostile text. */
export const PROJECT: ProjectSeed = {
  ...STOREFRONT,
  flags: [
    ...STOREFRONT.flags,
    NAMED_BADLY,
    { ...NAMED_BADLY, key: "hostile-too" },
    ...NAMES.map((_, index) => ({ key: `quiet-${index}`, variations: [{ value: true }, { value: false }] })),
  ],
};

/** Nothing that the run wrote anywhere acts, and everything in it can be seen. */
export function expectInert(world: EmulatedWorld, run: ActionRun, number: number): void {
  const own = /^::error::Flag changes: #\d+ is \w+\. The log above says why\.$/;
  expect(commandsOf(run).filter((line) => !own.test(line))).toEqual([]);
  const outputs = world.github.checkRuns(headOf(world, number)).map(({ output }) => output as JsonObject);
  const markdown = [
    String(stickyOf(world, number)?.body),
    run.summary,
    ...outputs.map(({ summary }) => String(summary)),
  ];
  for (const text of markdown) expect(actingParts(text)).toEqual([]);
  const titles = outputs.map(({ title }) => String(title));
  for (const text of [run.stdout, ...markdown, ...titles]) {
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  }
}
