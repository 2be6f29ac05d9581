import type { ComparedChange } from "../../commands/files/compare-plan.ts";
import { asksForSomething, type PlannedChange } from "../../commands/files/plan-files.ts";
import type { Validation } from "../../commands/validate-files.ts";
import { resourceName } from "../../core/model/change/change.ts";
import type { Json, JsonObject } from "../../core/model/json.ts";
import { changeLines } from "../../core/render/change/change-table.ts";
import { textOf } from "../../core/render/escape.ts";
import { count, thousands } from "../../core/render/words/count.ts";
import { diagnosticsJson, renderObject } from "./json.ts";
import { frames } from "./validation.ts";

const DRY_RUN = "LaunchDarkly's dry run";
const MOST_LINES = 40;

/** What change files ask of what is live, and what a dry run said of it where one was asked for. */
export interface Plan {
  readonly validation: Validation;
  readonly planned: readonly PlannedChange[];
  readonly compared?: ReadonlyMap<PlannedChange, ComparedChange>;
}

/** A plan as paragraphs for people: every change that asks for something, what does not fit, and the counts. */
export function planParagraphs(plan: Plan): string[] {
  const { validation, planned, compared } = plan;
  const { files, sources } = validation;
  const diagnostics = planned.flatMap((one) => one.diagnostics);
  const telling = planned.filter((one) => asksForSomething(one) || (one.compiled?.warnings.length ?? 0) > 0);
  return [
    ...telling.map((one) => changeText(one, compared)),
    ...frames({ diagnostics, sources }),
    ...(planned.every(asksForNothing) ? ["Nothing to change."] : []),
    `${count(files, "file")}: ${planCounts(planned).join(", ")}.`,
    ...(comparedNothing(plan) ? [`Nothing was compared: ${DRY_RUN} could not be asked for any change.`] : []),
  ];
}

/** How many changes of each sort there are; a sort without any is not named. */
function planCounts(planned: readonly PlannedChange[]): string[] {
  const asking = planned.filter(asksForSomething);
  const copies = asking.filter(({ change }) => change.copy !== undefined).length;
  const others = asking.length - copies;
  const sent = asking.reduce((sum, { compiled }) => sum + (compiled?.instructions.length ?? 0), 0);
  const idle = planned.filter(asksForNothing).length;
  const unfit = planned.filter(({ compiled }) => compiled === undefined).length;
  const counts = [
    ...(others > 0 ? [`${count(others, "change")} with ${count(sent, "instruction")}`] : []),
    ...(copies > 0 ? [copies === 1 ? "1 copy" : `${thousands(copies)} copies`] : []),
    ...(idle > 0 ? [`${count(idle, "change")} with nothing to do`] : []),
    ...(unfit > 0 ? [`${count(unfit, "change")} not possible`] : []),
  ];
  return counts.length > 0 ? counts : [count(0, "change")];
}

function asksForNothing(planned: PlannedChange): boolean {
  return planned.compiled !== undefined && !asksForSomething(planned);
}

/** A plan as one JSON object. */
export function planJson({ validation, planned, compared }: Plan): string {
  const { files, diagnostics, sources } = validation;
  const all = [...diagnostics, ...planned.flatMap((one) => one.diagnostics)];
  return renderObject({
    valid: all.length === 0,
    files,
    changes: planned.map((one) => changeJson(one, compared?.get(one))),
    diagnostics: diagnosticsJson(all, sources),
  });
}

/** The exit code that a plan ends with. */
export function planCode(plan: Plan): number {
  const { validation, planned, compared } = plan;
  if (comparedNothing(plan)) return 3;
  const unlike = [...(compared?.values() ?? [])].some(({ is }) => is === "differing" || is === "refused");
  const wrong = validation.diagnostics.length > 0 || planned.some(({ compiled }) => compiled === undefined);
  return wrong || unlike ? 1 : 0;
}

/** True if there was something to ask a dry run for, and none could be asked. */
function comparedNothing({ compared }: Plan): boolean {
  return compared !== undefined && compared.size > 0 && [...compared.values()].every(({ is }) => is === "denied");
}

function changeText(planned: PlannedChange, compared: Plan["compared"]): string {
  const { change, compiled } = planned;
  const { resource, copy } = change;
  const amount = copy === undefined ? count(compiled?.instructions.length ?? 0, "instruction") : "a copy";
  const nothing = { requests: [], others: [], strangers: [], diagnostics: [], echoes: new Map() };
  const observed = { ...nothing, resource, change, settled: false, onBase: false, unread: false };
  const lines = changeLines(compiled === undefined ? observed : { ...observed, compiled });
  const said = compared === undefined || !asksForSomething(planned) ? [] : comparedLines(compared.get(planned));
  return [`${resourceName(resource)}: ${amount}`, ...[...lines, ...said].map((line) => `  ${line}`)].join("\n");
}

function comparedLines(compared: ComparedChange | undefined): string[] {
  if (compared === undefined) return [`${DRY_RUN} does not exist for changes of this kind`];
  if (compared.is === "agreed") return [`${DRY_RUN} agrees`];
  if (compared.is === "refused") return [`${DRY_RUN} refuses it: ${compared.reason}`];
  if (compared.is === "denied") {
    return [`${DRY_RUN} could not be asked: the token may not, or the environment wants an approval`];
  }
  const lines = compared.lines.slice(0, MOST_LINES).map(({ sign, text }) => `  ${sign} ${text}`);
  const more = compared.lines.length > MOST_LINES ? ["  …"] : [];
  return [`${DRY_RUN} differs in ${compared.parts.join(", ")}: - is ours, + is LaunchDarkly's`, ...lines, ...more];
}

function changeJson({ change, compiled }: PlannedChange, compared: ComparedChange | undefined): JsonObject {
  const { file, document, resource, description, digest, copy } = change;
  return {
    file,
    document,
    ...resource,
    description,
    digest,
    fits: compiled !== undefined,
    effect: (compiled?.lines ?? []).map(
      ({ subject, before, after }): Json => ({
        subject: textOf(subject),
        before: textOf(before),
        after: textOf(after),
      }),
    ),
    warnings: [...(compiled?.warnings ?? [])],
    instructions: [...(compiled?.instructions ?? [])],
    ...(copy === undefined ? {} : { copy: { from: copy.from, actions: [...copy.actions] } }),
    ...(compared === undefined ? {} : { dryRun: dryRunJson(compared) }),
  };
}

function dryRunJson(compared: ComparedChange): JsonObject {
  if (compared.is !== "differing") return { ...compared };
  return { is: compared.is, parts: [...compared.parts] };
}
