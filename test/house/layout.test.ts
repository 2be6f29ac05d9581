import { readdirSync, readFileSync } from "node:fs";
import { join, normalize, relative } from "node:path";
import { describe, expect, test } from "vitest";

/** A source file: its path, its text, and the modules that it imports, relative ones as paths from the root. */
interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly { readonly module: string; readonly typeOnly: boolean }[];
}

const LONGEST_FILE = 160;
const MOST_ENTRIES = 9;
const ROOTS = ["src", "emulators"];

/** What is larger than the house allows, and why. */
const LARGER: ReadonlyMap<string, string> = new Map([["src", "it holds one room for each layer"]]);

/** The statements that load another module: `import … from`, `export … from`, `import("…")`. */
const IMPORTS = /^(?:import|export)\s+(type\s)?(?:[\s\S]*?from\s+)?"([^"]+)";|\bimport\("([^"]+)"\)/gm;

function importsOf(path: string, text: string): SourceFile["imports"] {
  return [...text.matchAll(IMPORTS)].map(([, type, named, lazy]) => {
    const module = (named ?? lazy) as string;
    return {
      module: module.startsWith(".") ? normalize(join(path, "..", module)) : module,
      typeOnly: type !== undefined,
    };
  });
}

function filesBelow(root: string): SourceFile[] {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).map((path) => join(root, path));
  return paths
    .filter((path) => path.endsWith(".ts") && !path.startsWith("src/generated/"))
    .sort()
    .map((path) => {
      const text = readFileSync(path, "utf8");
      return { path, text, imports: importsOf(path, text) };
    });
}

const files = ROOTS.flatMap(filesBelow);
const inside = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`));
const paths = (found: readonly SourceFile[]) => found.map(({ path }) => path);

/** What a folder imports and may not, as `file → module`. */
function strays(folder: string, allowed: readonly RegExp[]): string[] {
  return inside(folder).flatMap(({ path, imports }) =>
    imports
      .filter(({ module }) => !allowed.some((rule) => rule.test(module)))
      .map(({ module }) => `${path} → ${module}`),
  );
}

test("finds the imports that it judges", () => {
  const text =
    'import type { A } from "./a.ts";\nimport {\n  b,\n} from "../b.ts";\nexport { c } from "c";\nawait import("d");\n';
  expect(importsOf("src/x/y.ts", text)).toEqual([
    { module: "src/x/a.ts", typeOnly: true },
    { module: "src/b.ts", typeOnly: false },
    { module: "c", typeOnly: false },
    { module: "d", typeOnly: false },
  ]);
  expect(files.length).toBeGreaterThan(100);
});

describe("what one can take in at a glance", () => {
  test(`every file has ${LONGEST_FILE} lines at most`, () => {
    const long = files.filter(({ text }) => text.trimEnd().split("\n").length > LONGEST_FILE);
    expect(paths(long).filter((path) => !LARGER.has(path))).toEqual([]);
  });

  test(`every folder has ${MOST_ENTRIES} entries at most`, () => {
    const folders = ROOTS.flatMap((root) => [
      root,
      ...readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name)),
    ]);
    const counted = folders.map((folder) => [folder, readdirSync(folder).length] as const);
    expect(counted.filter(([folder, count]) => count > MOST_ENTRIES && !LARGER.has(folder))).toEqual([]);
  });

  test.each([...LARGER])("%s may be larger, since %s: it is", (path) => {
    const size = files
      .find((file) => file.path === path)
      ?.text.trimEnd()
      .split("\n").length;
    expect(size === undefined ? readdirSync(path).length > MOST_ENTRIES : size > LONGEST_FILE).toBe(true);
  });

  test("every file and folder is named in kebab-case, and none for what it does not say", () => {
    const names = files.flatMap(({ path }) => path.replace(/\.ts$/, "").split("/"));
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(names.filter((name) => /^(utils?|helpers?|commons?|misc|shared)$/.test(name))).toEqual([]);
  });
});

describe("how modules are written", () => {
  test("nothing is a default export", () => {
    expect(paths(files.filter(({ text }) => /^export default\b|\bas default\b/m.test(text)))).toEqual([]);
  });

  test("there are no enums: unions of string literals say the same", () => {
    expect(paths(files.filter(({ text }) => /^\s*(export |declare |const )*enum\s/m.test(text)))).toEqual([]);
  });

  test("no module holds state that changes", () => {
    expect(paths(files.filter(({ text }) => /^(export )?(let|var)\s/m.test(text)))).toEqual([]);
  });

  test("no comment puts work off", () => {
    expect(paths(files.filter(({ text }) => /\b(TODO|FIXME|XXX|HACK)\b/.test(text)))).toEqual([]);
  });
});

describe("arrows point inward", () => {
  test("the core knows itself, its validators and yaml", () => {
    const allowed = [/^src\/core\//, /^src\/generated\/validate-[a-z-]+\.js$/, /^yaml$/];
    expect(strays("src/core", allowed)).toEqual([]);
  });

  test("within the core, the model knows nothing else", () => {
    expect(strays("src/core/model", [/^src\/core\/model\//])).toEqual([]);
  });

  test("ports are types, which know only core/model", () => {
    expect(strays("src/ports", [/^src\/core\/model\//, /^src\/ports\//])).toEqual([]);
    const values = inside("src/ports").filter(({ imports }) => imports.some(({ typeOnly }) => !typeOnly));
    expect(paths(values)).toEqual([]);
    expect(paths(inside("src/ports").filter(({ text }) => /^export (const|function|class)\b/m.test(text)))).toEqual([]);
  });

  test("commands know the core and the ports", () => {
    expect(strays("src/commands", [/^src\/(commands|core|ports)\//])).toEqual([]);
  });

  test.each(["src/providers/launchdarkly", "src/github"])(
    "the adapter %s knows the ports, core/model and io",
    (folder) => {
      const own = new RegExp(`^${folder}/`);
      const libraries = [/^node:/, /^@octokit\//, /^@actions\//, /^undici$/];
      expect(strays(folder, [own, /^src\/(ports|io)\//, /^src\/core\/model\//, ...libraries])).toEqual([]);
    },
  );

  test("io knows core/model and the types of the ports", () => {
    expect(strays("src/io", [/^src\/io\//, /^src\/core\/model\//, /^src\/ports\//, /^node:/, /^undici$/])).toEqual([]);
    const values = inside("src/io").flatMap(({ path, imports }) =>
      imports.filter(({ module, typeOnly }) => module.startsWith("src/ports/") && !typeOnly).map(() => path),
    );
    expect(values).toEqual([]);
  });

  test("emulators know the model and the semantic patch, never an adapter", () => {
    const known = [/^emulators\//, /^src\/core\/(model|semantic-patch)\//, /^[^.]/];
    const outside = strays("emulators", known.slice(0, 2)).filter((arrow) => arrow.includes("→ src/"));
    expect(outside).toEqual([]);
  });

  test("only the faces and wire.ts touch the process", () => {
    const faces = /^src\/(action\/|cli\/|wire\.ts$)/;
    const found = files.filter(
      ({ path, text }) =>
        path.startsWith("src/") && !faces.test(path) && /\bprocess\.[a-zA-Z]|"(node:)?process"/.test(text),
    );
    expect(paths(found)).toEqual([]);
  });

  test("the core has no clock, no network, no console and does not wait", () => {
    const impure = inside("src/core").filter(({ text }) => {
      const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      return /\bawait\b|\basync\b|\bDate\.now\b|\bnew Date\(\)|\bfetch\(|\bconsole\.|\bMath\.random\b/.test(code);
    });
    expect(paths(impure)).toEqual([]);
  });

  test("every arrow leads to a file that is there", () => {
    const missing = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ module }) => /^(src|emulators|scripts)\//.test(module) && module.endsWith(".ts"))
        .filter(({ module }) => !files.some((file) => file.path === module))
        .map(({ module }) => `${path} → ${relative(".", module)}`),
    );
    expect(missing).toEqual([]);
  });
});
