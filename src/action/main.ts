import { Failure } from "../core/model/failure.ts";
import { visible } from "../core/render/escape.ts";
import { outputsOf } from "./change-outputs.ts";
import { run } from "./run.ts";

run(process.env).catch(async (error: unknown) => {
  const core = await import("@actions/core");
  const bug = error instanceof Error ? error.stack : "something was thrown";
  const said = error instanceof Failure ? `${error.message} ${error.hint}` : `This is a bug in Flag GitOps: ${bug}`;
  core.setFailed(error instanceof Failure ? visible(said) : said);
  const outputs = outputsOf({ result: "failed", pullRequests: [], failures: [], sweep: false });
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
});
