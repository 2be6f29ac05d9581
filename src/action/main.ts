import { Failure } from "../core/model/failure.ts";
import { run } from "./run.ts";

run(process.env).catch(async (error: unknown) => {
  const core = await import("@actions/core");
  if (error instanceof Failure) core.setFailed(`${error.message} ${error.hint}`);
  else core.setFailed(`This is a bug in Flag GitOps: ${error instanceof Error ? error.stack : "something was thrown"}`);
  core.setOutput("result", "failed");
});
