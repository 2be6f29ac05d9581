import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

type Bundle = (
  entry: string,
  options: Readonly<Record<string, unknown>>,
) => Promise<{
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
}>;

const root = realpathSync(join(import.meta.dirname, ".."));
const made = join(root, "build/dist");
const require = createRequire(import.meta.url);
const bundle: Bundle = require("@vercel/ncc");

/** Every chunk of a bundle carries the name of its entry, so that the chunks of two bundles do not meet. */
async function bundleInto(entry: string, name: string, licenses: string, firstLine = ""): Promise<void> {
  const { code, assets } = await bundle(join(root, "build", entry), {
    cache: false,
    quiet: true,
    minify: false,
    license: licenses,
    target: "es2022",
    filename: name,
  });
  const file = join(made, name);
  writeFileSync(file, firstLine + code.replace(/^#!.*\n/, ""));
  for (const [path, { source }] of Object.entries(assets)) {
    const asset = join(made, path);
    mkdirSync(dirname(asset), { recursive: true });
    writeFileSync(asset, source);
  }
}

function compile(): void {
  const typescript = dirname(require.resolve("typescript/package.json"));
  execFileSync(process.execPath, [join(typescript, "bin", "tsc"), "-p", "tsconfig.build.json"], {
    cwd: root,
    stdio: "inherit",
  });
  cpSync(join(root, "src/generated"), join(root, "build/generated"), { recursive: true });
  // Without a `type` in the nearest package.json, ncc writes CommonJS.
  writeFileSync(join(root, "build/package.json"), "{}\n");
}

rmSync(join(root, "build"), { recursive: true, force: true });
compile();
mkdirSync(made);
await bundleInto("action/main.js", "index.js", "licenses.txt");
await bundleInto("cli/main.js", "cli.js", "cli.licenses.txt", "#!/usr/bin/env node\n");
chmodSync(join(made, "cli.js"), 0o755);
writeFileSync(join(made, "package.json"), '{ "type": "commonjs" }\n');
// Put in place at once, so that a failed build leaves the old bundles alone.
rmSync(join(root, "dist"), { recursive: true, force: true });
renameSync(made, join(root, "dist"));
