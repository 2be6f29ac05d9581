import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { compileChange } from "../../../../src/core/compile/compile-change.ts";
import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import { isObject, type Json } from "../../../../src/core/model/json.ts";
import { parseSource } from "../../../../src/core/parse/parse-source.ts";
import { previewContext } from "../../../../src/core/semantic-patch/flag/preview-context.ts";
import { segmentEffect } from "../../../../src/core/semantic-patch/segment/segment-effect.ts";
import { KINDS_WITHOUT_APPROVAL } from "../../../../src/core/validate/schema/shapes/refused-kinds.ts";
import { type Validated, validateSource } from "../../../../src/core/validate/validate-source.ts";
import { CONTRADICTIONS, type Contradiction } from "./contradictions.ts";
import type { Expected } from "./expected.ts";
import { PREREQUISITES } from "./fixtures.ts";
import { AT_HAND, type Example, type PublishedKind, readPublished } from "./read-published.ts";
import { ENVIRONMENT, EVERYWHERE, IN_ENVIRONMENT, OF_SEGMENT, type Scope } from "./scopes.ts";
import { LARGE_LIST_EFFECTS } from "./segment-table.ts";

const PUBLISHED = AT_HAND ? { flag: readPublished("flag"), segment: readPublished("segment") } : undefined;

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("base64url");

function publishedKind(resource: "flag" | "segment", kind: string): PublishedKind {
  const found = PUBLISHED?.[resource].find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`${kind} of a ${resource} is not published.`);
  return found;
}

function instructionIn(example: Example | undefined): Instruction {
  const [only, ...others] = example?.instructions ?? [];
  if (only === undefined || others.length > 0) throw new Error("An example has one instruction.");
  return only;
}

/** What a change file with the instruction gives, in the API's own names. */
function validated<Resource>({ names }: Scope<Resource>, { kind, ...parameters }: Instruction): Validated {
  const instructions = [Object.keys(parameters).length === 0 ? kind : { [kind]: parameters }];
  return validateSource(
    parseSource("change.yaml", JSON.stringify({ ...names, description: "As published", instructions })),
    sha256,
  );
}

/** The instruction with what a clause leaves unsaid: we send it, and LaunchDarkly takes it for granted. */
function withDefaults<Value extends Json>(value: Value): Value;
function withDefaults(value: Json): Json {
  if (Array.isArray(value)) return value.map((one) => withDefaults(one));
  if (!isObject(value)) return value;
  const said = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withDefaults(one)]));
  return "op" in said ? { contextKind: "user", negate: false, ...said } : said;
}

/** One row of a table with the example that it is about. */
interface Row<Resource> extends Expected<Resource> {
  readonly kind: string;
  readonly number: number;
  /** As published, but for a contradiction. */
  instruction(): Instruction;
}

function rowsOf<Resource>({ published, table }: Scope<Resource>): Row<Resource>[] {
  return Object.entries(table).flatMap(([kind, entries]) =>
    entries.map((entry, index) => ({
      ...entry,
      kind,
      number: index + 1,
      instruction: () => {
        const example = instructionIn(publishedKind(published, kind).examples[index]);
        return CONTRADICTIONS[kind]?.mend(example) ?? example;
      },
    })),
  );
}

function describeExamples<Resource extends object>(name: string, scope: Scope<Resource>): void {
  const { kinds, table, base, published } = scope;
  const rows = rowsOf(scope);
  const context = () => previewContext(PREREQUISITES);

  describe(name, () => {
    test("each kind has a row for every example that is published of it", () => {
      const counts = kinds.map(({ kind }) => [kind, publishedKind(published, kind).examples.length]);
      const expected = Object.entries(table).map(([kind, entries]) => [kind, entries.length]);
      expect(expected.sort()).toEqual(counts.sort());
    });

    test.each(rows)("$kind ($number) is accepted in a change file, and sent as it is", ({ before, instruction }) => {
      const { changes, diagnostics } = validated(scope, instruction());
      expect(diagnostics).toEqual([]);
      const [change] = changes;
      if (change === undefined) throw new Error("The change file asks for nothing.");
      const result = compileChange(change, scope.live({ ...base, ...before }), sha256);
      expect(result.ok ? result.compiled.instructions : result.diagnostics).toEqual([withDefaults(instruction())]);
    });

    test.each(rows)("$kind ($number) changes what its description says and nothing else", (row) => {
      const before = { ...base, ...row.before };
      const copy = structuredClone(before);
      expect(scope.apply(before, row.instruction(), context())).toEqual({ ...before, ...row.after });
      expect(before).toEqual(copy);
    });

    test.each(rows)("$kind ($number) a second time changes nothing, adds the same once more or is refused", (row) => {
      const ids = context();
      const after = scope.apply({ ...base, ...row.before }, row.instruction(), ids);
      if (after === "refused") throw new Error("It was refused the first time.");
      const again = row.again === "refused" ? "refused" : { ...after, ...row.again };
      expect(scope.apply(after, row.instruction(), ids)).toEqual(again);
    });

    test("changes nothing where the description promises that", () => {
      const idle = rows.filter(({ kind }) => /Does nothing if/.test(publishedKind(published, kind).says));
      const idleOnBase = idle.map(({ kind, instruction }) => [kind, scope.apply(base, instruction(), context())]);
      expect(idleOnBase).toEqual(idle.map(({ kind }) => [kind, base]));
    });

    test("is refused where the description promises an error, but for keys that nobody is shown", () => {
      const promised = rows.filter(({ kind }) =>
        /Returns an error if (this|`ruleIds`)/.test(publishedKind(published, kind).says),
      );
      const refused = rows.filter(({ instruction, before, refusedOn }) => {
        if (refusedOn === undefined) return false;
        return scope.apply({ ...base, ...before, ...refusedOn }, instruction(), context()) === "refused";
      });
      const seen = promised.filter(({ kind }) => !kind.startsWith("addBigSegment"));
      expect(refused.map(({ kind }) => kind).sort()).toEqual(seen.map(({ kind }) => kind).sort());
    });
  });
}

function describeContradiction<Resource extends object>(name: string, scope: Scope<Resource>): void {
  const { why, codes, carriedOut } = CONTRADICTIONS[name] as Contradiction;
  const told = carriedOut ? "the semantic patch carries it out all the same" : "the semantic patch refuses it too";
  test(`the example of ${name} ${why}, which a change file may not; ${told}`, () => {
    const example = instructionIn(publishedKind(scope.published, name).examples[0]);
    expect(validated(scope, example).diagnostics.map(({ code }) => code)).toEqual(codes);
    const [row] = scope.table[name] ?? [];
    const live = { ...scope.base, ...row?.before };
    const expected = carriedOut ? { ...live, ...row?.after } : "refused";
    expect(scope.apply(live, example, previewContext(PREREQUISITES))).toEqual(expected);
  });
}

describe.skipIf(!AT_HAND)("by the examples that LaunchDarkly publishes (skipped if they are not at hand)", () => {
  describeExamples("a flag in one environment", IN_ENVIRONMENT);
  describeExamples("a flag in all environments", EVERYWHERE);
  describeExamples("a segment", OF_SEGMENT);

  test("a kind is ours or has no approval requests", () => {
    const names = (kinds: readonly { kind: string }[] = []) => kinds.map(({ kind }) => kind);
    const ours = [...names(IN_ENVIRONMENT.kinds), ...names(EVERYWHERE.kinds), ...KINDS_WITHOUT_APPROVAL];
    expect(names(PUBLISHED?.flag).sort()).toEqual(ours.sort());
    expect(names(PUBLISHED?.segment).sort()).toEqual(names(OF_SEGMENT.kinds).sort());
  });

  test("an example for a flag names an environment exactly where its kind changes one", () => {
    const named = PUBLISHED?.flag.flatMap(({ kind, examples }) =>
      examples.map(({ environmentKey }) => [kind, environmentKey]),
    );
    const inOne = IN_ENVIRONMENT.kinds.map(({ kind }) => kind);
    expect(named).toEqual(named?.map(([kind = ""]) => [kind, inOne.includes(kind) ? ENVIRONMENT : undefined]));
  });

  test("an example is of the kind that it explains, but for two", () => {
    const strays = [...(PUBLISHED?.flag ?? []), ...(PUBLISHED?.segment ?? [])].flatMap(({ kind, examples }) =>
      examples.map((example) => [kind, instructionIn(example).kind]).filter(([, shown]) => shown !== kind),
    );
    expect(strays).toEqual([
      ["removeCustomProperties", "replaceCustomProperties"],
      ["updateRuleRolloutAndContextKind", "reorderRules"],
    ]);
  });

  describeContradiction("updateDefaultVariation", EVERYWHERE);
  describeContradiction("updateRuleRolloutAndContextKind", OF_SEGMENT);

  test.each(LARGE_LIST_EFFECTS)("%s tells what it does to a larger list-based segment", (kind, effect) => {
    const [row] = rowsOf(OF_SEGMENT).filter((one) => one.kind === kind);
    if (row === undefined) throw new Error(`${kind} has no row.`);
    const result = segmentEffect({ ...OF_SEGMENT.base, ...row.before }, [row.instruction()], previewContext(new Map()));
    expect(result).toMatchObject({ ok: true, effect });
  });
});
