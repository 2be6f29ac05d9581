import type { Change, FlagResource } from "../../model/change/change.ts";
import type { DesiredConfiguration, DesiredFlag, DesiredVariation } from "../../model/change/desired-flag.ts";
import type { Intent } from "../../model/change/intent.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { intentDigest, type Sha256 } from "../../validate/change-digest.ts";
import { ambiguousRules } from "./ambiguous-rules.ts";
import { editTitle, wholeTitle } from "./edit-title.ts";
import { configurationFields } from "./fields/configuration-fields.ts";
import { variationFields } from "./fields/variation-fields.ts";

/** What an edit of a document asks for, and where it cannot be told. */
export interface Edit {
  readonly changes: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What the edit of a `kind: Flag` document asks for: a change of the variations, then one for each environment in the
 * document's order, none where nothing that git owns differs. Without a document before, or with another text at
 * `reapply`, everything is asked for that the document says.
 */
export function changesOfEdit(before: DesiredFlag | undefined, after: DesiredFlag, sha256: Sha256): Edit {
  const again = after.reapply !== undefined && after.reapply !== before?.reapply;
  const edited: Edited = { after, sha256, ...(again ? { reapply: after.reapply } : {}) };
  const base = again ? undefined : before;
  const variations = after.variations === undefined ? [] : variationsChange(edited, base?.variations, after.variations);
  const edits = [...after.environments].map(([environment, configuration]) =>
    configurationEdit(edited, environment, base?.environments.get(environment), configuration),
  );
  return {
    changes: [...variations, ...edits.flatMap(({ changes }) => changes)],
    diagnostics: edits.flatMap(({ diagnostics }) => diagnostics),
  };
}

interface Edited {
  readonly after: DesiredFlag;
  readonly sha256: Sha256;
  /** Present if everything is asked for because this text is new. */
  readonly reapply?: string | undefined;
}

function variationsChange(
  edited: Edited,
  before: readonly DesiredVariation[] | undefined,
  after: readonly DesiredVariation[],
): Change[] {
  const fields = variationFields(before, after);
  const intent: Intent = { of: "variations", ...(before === undefined ? {} : { before }), after, fields };
  return changeOf(edited, null, intent, before === undefined);
}

function configurationEdit(
  edited: Edited,
  environment: string,
  before: DesiredConfiguration | undefined,
  after: DesiredConfiguration,
): Edit {
  const { fields, ambiguous } = configurationFields(before ?? {}, after);
  if (ambiguous.length > 0) {
    const rules = { before: before?.rules ?? [], after: after.rules ?? [] };
    return { changes: [], diagnostics: ambiguousRules(edited.after, environment, rules, ambiguous) };
  }
  const { variations } = edited.after;
  const besides = variations === undefined ? {} : { variations };
  const intent: Intent = { of: "configuration", before: before ?? {}, after, ...besides, fields };
  return { changes: changeOf(edited, environment, intent, before === undefined), diagnostics: [] };
}

function changeOf(
  { after, sha256, reapply }: Edited,
  environment: string | null,
  intent: Intent,
  whole: boolean,
): Change[] {
  if (intent.fields.length === 0) return [];
  const { file, document, provider, project, flag, description, ticket, reviewers } = after;
  const resource: FlagResource = { provider, project, environment, flag };
  const change: Change = {
    file,
    document,
    resource,
    description: description ?? (whole ? wholeTitle(resource) : editTitle(resource, intent.fields)),
    ...(ticket === undefined ? {} : { ticket }),
    ...(reviewers === undefined ? {} : { reviewers }),
    instructions: [],
    intent,
    ...(environment === null ? {} : { environmentAt: ["environments", environment] }),
    digest: intentDigest(sha256, resource, intent.fields, reapply),
  };
  return [change];
}
