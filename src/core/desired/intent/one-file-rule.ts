import type { DesiredFlag } from "../../model/change/desired-flag.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { quote } from "../../render/words/did-you-mean.ts";
import { placeIn } from "../../validate/written-document.ts";

/** One document says how a flag should be: a document is refused whose flag an earlier one describes, or one of the others. */
export function oneFileRule(flags: readonly DesiredFlag[], others: readonly DesiredFlag[] = []): Diagnostic[] {
  const first = new Map<string, DesiredFlag>();
  const own = new Set(flags.map(placeOf));
  for (const other of others)
    if (!own.has(placeOf(other)) && !first.has(nameOf(other))) first.set(nameOf(other), other);
  return flags.flatMap((flag) => {
    const other = first.get(nameOf(flag));
    if (other !== undefined) return [duplicate(flag, other)];
    first.set(nameOf(flag), flag);
    return [];
  });
}

function duplicate(flag: DesiredFlag, other: DesiredFlag): Diagnostic {
  const elsewhere = other.file === flag.file ? "earlier in this file" : `in ${JSON.stringify(other.file)}`;
  return {
    code: "duplicate-flag",
    ...placeIn(flag, ["flag"]),
    message: `Flag ${quote(flag.flag)} of project ${quote(flag.project)} is described twice: here and ${elsewhere}.`,
    hint: "Put both into one document: `environments` has room for all of them.",
  };
}

function nameOf({ provider, project, flag }: DesiredFlag): string {
  return JSON.stringify([provider, project, flag]);
}

function placeOf({ file, document }: DesiredFlag): string {
  return JSON.stringify([file, document]);
}
