import type { DesiredFlag } from "../../../core/model/change/desired-flag.ts";
import type { Diagnostic } from "../../../core/model/diagnostic.ts";
import { quote } from "../../../core/render/words/did-you-mean.ts";
import { placeIn } from "../../../core/validate/written-document.ts";
import type { Sources } from "../read-sources.ts";

/**
 * What stands against a document that is nowhere found in the changed files as they were: it may stand in one that cannot
 * be read, and then nobody knows what the edit of it is. With `reapply` it asks for all that it says all the same.
 */
export function unreadableBase(flag: DesiredFlag, held: Pick<Sources, "diagnostics" | "sources">): Diagnostic[] {
  if (flag.reapply !== undefined) return [];
  const names = ({ file }: Diagnostic) => held.sources.get(file)?.text.includes(flag.flag) ?? true;
  const broken = held.diagnostics.find(names);
  if (broken === undefined) return [];
  const line = held.sources.get(broken.file)?.placeOf(broken.where).line;
  const fault = line === undefined ? "" : ` (line ${line})`;
  return [
    {
      code: "unreadable-base",
      ...placeIn(flag, ["flag"]),
      message: `What git said before about flag ${quote(flag.flag)} cannot be read: ${JSON.stringify(broken.file)} was not valid then${fault}.`,
      hint: "Put a line such as `reapply: mended` below `flag:`; it asks for all that this document says, whatever is live.",
    },
  ];
}
