import type { JsonObject } from "../../core/model/json.ts";
import type { FlagConfiguration } from "../../core/model/live/flag.ts";
import type { Previewer, PreviewReading } from "../../ports/previewer.ts";
import type { FlagInEnvironment } from "./calls/draft-call.ts";
import { FLAG } from "./calls/flags/read-flag.ts";
import { writing } from "./calls/needs.ts";
import { address, connect, type LaunchDarklyOptions, readAnswer } from "./client.ts";
import { readFlag } from "./json/flag-json.ts";
import { type Part, Unreadable } from "./json/narrow.ts";
import { ownMessage, refusal } from "./refusal.ts";

/** LaunchDarkly as a previewer, and a way to drop its connections. */
export interface LaunchDarklyPreviewer extends Previewer {
  close(): Promise<void>;
}

const SEMANTIC_PATCH = "application/json; domain-model=launchdarkly.semanticpatch";

/**
 * LaunchDarkly behind the previewer port: dry runs, which persist nothing. Whether it answers them where an approval is
 * required is documented nowhere, so its refusals of that kind only deny the preview.
 */
export function createLaunchDarklyPreviewer(options: LaunchDarklyOptions): LaunchDarklyPreviewer {
  const { send, redact, close } = connect(options);
  return {
    async preview(resource, instructions): Promise<PreviewReading> {
      const { project, flag, environment } = resource;
      const body: JsonObject = { environmentKey: environment, instructions: [...instructions] };
      const path = address({ path: FLAG, names: { project, flag }, query: [["dryRun", "true"]] });
      const request = { method: "PATCH", path, body, contentType: SEMANTIC_PATCH, repeatable: true } as const;
      const answer = await send(request);
      const said = ownMessage(answer.body, redact);
      const refused = answer.status >= 400;
      if (refused && isDenial(answer.status, said)) return { is: "denied" };
      if (answer.status === 400 || answer.status === 409) {
        return { is: "refused", reason: said === "" ? `LaunchDarkly answered ${answer.status}` : said };
      }
      if (refused) throw refusal(answer, writing("updateFlag", resource), false, redact);
      const configuration = readAnswer(answer, false, (part) => readConfigurationOf(part, resource, options.baseUri));
      return { is: "shown", configuration };
    },
    close,
  };
}

function isDenial(status: number, said: string): boolean {
  return status === 401 || status === 403 || status === 405 || /approval is required/i.test(said);
}

function readConfigurationOf(part: Part, resource: FlagInEnvironment, baseUri: URL): FlagConfiguration {
  const { project, flag, environment } = resource;
  const found = readFlag(part, project, flag, [environment], baseUri).configurations[environment];
  if (found === undefined) throw new Unreadable(`environments.${environment}`, "there");
  return found;
}
