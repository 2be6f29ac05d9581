import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The built action, as a workflow would run it. */
export const ACTION = fileURLToPath(new URL("../../dist/index.js", import.meta.url));

/** What one run of the action did, as its job would see it. */
export interface ActionRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Everything that the run wrote anywhere but to a server. */
  readonly sinks: string;
}

/** Spawns the built action as a runner would: inputs and files in the environment, nothing else inherited. */
export async function runAction(options: {
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly inputs: Readonly<Record<string, string>>;
  readonly githubApi: string;
  readonly repository?: string;
  readonly repositoryId?: number;
  readonly environment?: Readonly<Record<string, string>>;
}): Promise<ActionRun> {
  const folder = await mkdtemp(join(tmpdir(), "flag-gitops-"));
  const file = (name: string) => join(folder, name);
  const files = ["output", "state", "env", "path", "summary"];
  await Promise.all(files.map((name) => writeFile(file(name), "")));
  await writeFile(file("event.json"), JSON.stringify(options.event.payload));
  const inputs = Object.entries(options.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const environment = {
    PATH: process.env.PATH ?? "",
    HOME: folder,
    CI: "true",
    // Hundreds of runs of one bundle: Node need not compile it anew each time.
    NODE_COMPILE_CACHE: join(tmpdir(), "flag-gitops-compile-cache"),
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: options.event.name,
    GITHUB_EVENT_PATH: file("event.json"),
    GITHUB_API_URL: options.githubApi,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: options.repository ?? "octo/flags",
    GITHUB_REPOSITORY_ID: String(options.repositoryId ?? 186_853_002),
    GITHUB_OUTPUT: file("output"),
    GITHUB_STATE: file("state"),
    GITHUB_ENV: file("env"),
    GITHUB_PATH: file("path"),
    GITHUB_STEP_SUMMARY: file("summary"),
    ...Object.fromEntries(inputs),
    ...options.environment,
  };
  try {
    const { code, stdout, stderr } = await run(environment, folder);
    const [output = "", ...rest] = await Promise.all(files.map((name) => readFile(file(name), "utf8")));
    const summary = rest.at(-1) ?? "";
    return {
      code,
      stdout,
      stderr,
      summary,
      outputs: parseOutputs(output),
      sinks: [stdout, stderr, output, ...rest].join("\n"),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(
  environment: Record<string, string>,
  cwd: string,
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ACTION], { env: environment, cwd, stdio: ["ignore", "pipe", "pipe"] });
    const chunks = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk) => {
      chunks.stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      chunks.stderr += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? -1, ...chunks }));
  });
}

/** Reads a file of outputs, `name<<delimiter` blocks as the runner does. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = "", , value = ""] of text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm))
    outputs[name] = value;
  return outputs;
}
