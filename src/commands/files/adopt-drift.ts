import { compareFlag, compareVariations } from "../../core/desired/drift/compare-flag.ts";
import type { ComparedFlag } from "../../core/desired/drift/environment-drift.ts";
import { adoptParts } from "../../core/desired/export/rewrite/adopt.ts";
import { type LiveParts, liveParts, liveVariations } from "../../core/desired/export/rewrite/live-parts.ts";
import type { LeftPart } from "../../core/desired/export/written-part.ts";
import type { DesiredConfiguration, DesiredFlag, FlagPart } from "../../core/model/change/desired-flag.ts";
import { canonicalJson, type Json } from "../../core/model/json.ts";
import type { Flag } from "../../core/model/live/flag.ts";
import { parseSource } from "../../core/parse/parse-source.ts";
import type { Sha256 } from "../../core/validate/change-digest.ts";
import { validateSource } from "../../core/validate/validate-source.ts";

/** A flag in a place whose drift was not, or not wholly, written into its file, and why. */
export interface Unadopted extends LeftPart {
  readonly drift: ComparedFlag;
}

/** A change file that says what is live. */
export interface AdoptedFile {
  readonly text: string;
  readonly unadopted: readonly Unadopted[];
}

/**
 * A change file whose documents say of the parts that drift what is live, and of the rest what they said. A part is left
 * out with which its document would not be valid, or not say it.
 */
export function adoptDrift(
  file: ChangeFile,
  drifts: readonly ComparedFlag[],
  flagsOf: (project: string) => ReadonlyMap<string, Flag>,
  sha256: Sha256,
): AdoptedFile {
  const unadopted: Unadopted[] = [];
  let { text } = file;
  for (const own of Map.groupBy(drifts, ({ desired }) => desired.document).values()) {
    const { desired } = own[0] as ComparedFlag;
    const flags = flagsOf(desired.project);
    const live = own.map((drift) => ({ drift, ...partsOf(drift, flags) }));
    unadopted.push(...live.flatMap(({ drift, left }) => left.map((one) => ({ ...one, drift }))));
    const wanted = live.flatMap(({ drift, parts }) => parts.map((part) => ({ drift, part })));
    const before = { path: file.path, text };
    const adopted = adoptMost(wanted, (parts) => adoptAll(before, parts, flags, sha256));
    text = adopted.text ?? text;
    unadopted.push(...adopted.unadopted);
  }
  return { text, unadopted };
}

interface ChangeFile {
  readonly path: string;
  readonly text: string;
}

/** A part that one of the flags of a document should take over. */
interface WantedPart {
  readonly drift: ComparedFlag;
  readonly part: LiveParts["parts"][number];
}

type Adopting = { readonly text: string } | { readonly why: string };

/** Adopts all parts at once, or one after the other those with which it succeeds. */
function adoptMost(
  wanted: readonly WantedPart[],
  adopt: (parts: readonly WantedPart[]) => Adopting,
): { readonly text?: string; readonly unadopted: readonly Unadopted[] } {
  const whole = adopt(wanted);
  if ("text" in whole) return { text: whole.text, unadopted: [] };
  const kept: WantedPart[] = [];
  const unadopted: Unadopted[] = [];
  let text: string | undefined;
  for (const one of wanted) {
    const adopted = adopt([...kept, one]);
    if ("why" in adopted) {
      unadopted.push({ part: one.part.place.at(-1) as FlagPart, why: adopted.why, drift: one.drift });
      continue;
    }
    kept.push(one);
    text = adopted.text;
  }
  return { ...(text === undefined ? {} : { text }), unadopted };
}

const BY_HAND = "The file cannot be rewritten by itself here: write it by hand.";

/** The text of a file in which a document takes over all of some parts, or why it cannot. */
function adoptAll(
  { path, text }: ChangeFile,
  wanted: readonly WantedPart[],
  flags: ReadonlyMap<string, Flag>,
  sha256: Sha256,
): Adopting {
  const before = wanted[0]?.drift.desired;
  if (before === undefined) return { text };
  const parts = wanted.map(({ part }) => part);
  const rewritten = adoptParts(text, before.document, parts);
  if (rewritten === undefined) return { why: BY_HAND };
  const { flags: described, diagnostics } = validateSource(parseSource(path, rewritten), sha256);
  const [fault] = diagnostics;
  if (fault !== undefined) return { why: `The file would not be valid: ${fault.message}` };
  const after = described.find(({ document }) => document === before.document);
  return after !== undefined && says(before, after, wanted, flags) ? { text: rewritten } : { why: BY_HAND };
}

function partsOf({ desired, environment, differences }: ComparedFlag, flags: ReadonlyMap<string, Flag>): LiveParts {
  const flag = flags.get(desired.flag) as Flag;
  if (environment === null) return liveVariations(desired.variations ?? [], flag);
  const parts = new Set(differences.map(({ path }) => path.split("/")[0] as FlagPart));
  const said = desired.environments.get(environment) as DesiredConfiguration;
  return liveParts({ environment, desired: said }, flag, flags, [...parts]);
}

/** True if a document says of the adopted parts what is live, and all else is as it was. */
function says(
  before: DesiredFlag,
  after: DesiredFlag,
  wanted: readonly WantedPart[],
  flags: ReadonlyMap<string, Flag>,
): boolean {
  const flag = flags.get(before.flag);
  const places = wanted.map(({ part }) => part.place.join("/"));
  if (flag === undefined || rest(before, places) !== rest(after, places)) return false;
  return wanted.every(({ drift: { environment }, part }) => {
    const { differences, faults } =
      environment === null
        ? compareVariations(flag, after.variations ?? [])
        : compareFlag(flag, environment, after.environments.get(environment) ?? {}, flags);
    return faults.length === 0 && !differences.some(({ path: differs }) => differs.split("/")[0] === part.place.at(-1));
  });
}

/** What a document says besides these parts. */
function rest({ environments, variations, ...said }: DesiredFlag, parts: readonly string[]): string {
  const left = [...environments].map(([environment, configuration]) => [
    environment,
    Object.fromEntries(
      Object.entries(configuration).filter(([part]) => !parts.includes(`environments/${environment}/${part}`)),
    ),
  ]);
  return canonicalJson({
    ...said,
    left,
    variations: parts.includes("variations") ? null : (variations ?? null),
  } as unknown as Json);
}
