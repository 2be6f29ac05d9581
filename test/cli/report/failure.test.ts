import { expect, test } from "vitest";
import { toldFailure } from "../../../src/cli/report/failure.ts";
import { unreachable } from "../../../src/io/http/http-failures.ts";

const SERVICE = { name: "LaunchDarkly", addressInput: "launchdarkly-base-uri" };

test.each([
  ["ECONNREFUSED", "Check `--base-uri`, and `HTTPS_PROXY` if this computer needs a proxy."],
  ["UND_ERR_CONNECT_TIMEOUT", "Check `--base-uri`, and `HTTPS_PROXY` if this computer needs a proxy."],
  ["ENOTFOUND", "Check `--base-uri` and the name server of this computer."],
])("a terminal has no inputs and is no runner: %s", (code, hint) => {
  const error = Object.assign(new Error("none"), { code });

  expect(toldFailure(unreachable(SERVICE, "app.launchdarkly.com", { timedOut: false, error }, false, 1_000)).hint).toBe(
    hint,
  );
});
