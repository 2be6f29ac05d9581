import type { Unadopted } from "../../commands/files/adopt-drift.ts";
import type { Validation } from "../../commands/validate-files.ts";
import { driftLines } from "../../core/desired/drift/drift-lines.ts";
import type { ComparedFlag, EnvironmentDrift } from "../../core/desired/drift/environment-drift.ts";
import type { Diagnostic } from "../../core/model/diagnostic.ts";
import type { Failure } from "../../core/model/failure.ts";
import type { Json, JsonObject } from "../../core/model/json.ts";
import { renderPath } from "../../core/render/code-frame.ts";
import { count } from "../../core/render/words/count.ts";
import { bounded } from "./bounded.ts";
import { closingOfDrift, wasCompared } from "./drift-closing.ts";
import { toldFailure } from "./failure.ts";
import { diagnosticsJson, renderObject } from "./json.ts";
import { frames } from "./validation.ts";

/** How documents stand beside what is live, and what was written into their files. */
export interface DriftReport {
  readonly validation: Validation;
  readonly places: readonly EnvironmentDrift[];
  readonly failures: readonly Failure[];
  /** Absent if no cure was asked for. */
  readonly cure?: {
    readonly by: "adopt" | "reapply";
    /** Paths, in order. */
    readonly written: readonly string[];
    readonly unadopted: readonly Unadopted[];
  };
}

/** The drift as paragraphs for people. */
export function driftParagraphs(report: DriftReport): string[] {
  const { validation, places, failures, cure } = report;
  const { sources } = validation;
  const told = places.filter((place) =>
    place.flags.some(({ differences, leftAlone }) => differences.length > 0 || leftAlone),
  );
  return [
    ...told.map((place) => driftLines(place, sources).join("\n")),
    ...frames({ diagnostics: faultsOf(report), sources }),
    ...failures.map(toldFailure).map(({ message, hint }) => `${message} ${hint}`),
    closingOfDrift(validation, places),
    ...(cure === undefined ? [] : [cureText(cure)]),
  ];
}

/** The drift as one JSON object. */
export function driftJson(report: DriftReport): string {
  const { validation, places, failures, cure } = report;
  const all = places.flatMap((place) => place.flags);
  return renderObject({
    flags: validation.flags.length,
    compared: new Set(all.filter(wasCompared).map(({ desired }) => desired)).size,
    drift: all.filter(({ differences }) => differences.length > 0).map(driftOf),
    leftAlone: all.flatMap((one) => (one.leftAlone === undefined ? [] : [{ ...nameOf(one), reason: one.leftAlone }])),
    diagnostics: diagnosticsJson(faultsOf(report), validation.sources),
    failures: failures.map((one): JsonObject => ({ ...toldFailure(one) })),
    ...(cure === undefined ? {} : { written: [...cure.written], unwritten: cure.unadopted.map(unadoptedJson) }),
  });
}

/** The exit code that a drift run ends with. */
export function driftCode(report: DriftReport): number {
  const { places, failures, cure } = report;
  if (failures.length > 0) return 3;
  if (faultsOf(report).length > 0) return 1;
  if (cure !== undefined) return cure.unadopted.length > 0 ? 1 : 0;
  return places.some((place) => place.flags.some(({ differences }) => differences.length > 0)) ? 1 : 0;
}

/** What is wrong with the files, and what in them does not fit what is live, each once. */
function faultsOf({ validation, places }: DriftReport): Diagnostic[] {
  const unfit = places.flatMap((place) => place.flags.flatMap(({ faults }) => faults));
  const byText = new Map([...validation.diagnostics, ...unfit].map((one) => [JSON.stringify(one), one]));
  return [...byText.values()];
}

function cureText({ by, written, unadopted }: NonNullable<DriftReport["cure"]>): string {
  const left = unadopted.map(
    ({ drift: { desired, environment }, part, why }) =>
      `Not written: ${part} of ${desired.flag}${environment === null ? "" : ` in ${environment}`}. ${why}`,
  );
  if (written.length === 0) return [...bounded(left), "Nothing was written."].join("\n");
  const asks =
    by === "adopt" ? "It asks LaunchDarkly for nothing." : "It asks LaunchDarkly for all that the documents say.";
  return [
    ...bounded(left),
    `Wrote ${count(written.length, "file")}:`,
    ...bounded(written.map(renderPath)).map((path) => `  ${path}`),
    `Next: commit on a branch and open a pull request. ${asks}`,
  ].join("\n");
}

function nameOf({ desired: { file, document, project, flag }, environment }: ComparedFlag): JsonObject {
  return { file, document, project, environment, flag };
}

function driftOf(one: ComparedFlag): Json {
  return { ...nameOf(one), differences: one.differences.map(({ path, git, live }) => ({ path, git, live })) };
}

function unadoptedJson({ drift, part, why }: Unadopted): Json {
  return { ...nameOf(drift), part, reason: why };
}
