import { expect, test } from "vitest";
import { exportLines } from "../../../src/cli/report/exported.ts";
import type { Exported } from "../../../src/commands/files/export/export-flags.ts";

const ARGS = {
  command: "export",
  project: "shop",
  flags: [],
  environments: [],
  out: "flags",
  variations: false,
} as const;

const ended = (left: number, same: number): Exported => ({
  found: true,
  written: [],
  same,
  left: Array.from({ length: left }, (_, index) => `flags/shop/${index}.yaml`),
  leftOut: [],
  archived: [],
  unnamed: [],
  unknown: [],
});

test.each<[left: number, same: number, force: boolean, said: string]>([
  [0, 1, false, "1 file unchanged"],
  [1, 0, false, "1 file left alone because it exists: --force writes over it"],
  [2, 1_200, false, "1,200 files unchanged; 2 files left alone because they exist: --force writes over them"],
  [1, 0, true, "1 file left alone because something else than a file stands there"],
])("%i left and %i as before, forced: %s", (left, same, force, said) => {
  const lines = exportLines(ended(left, same), { ...ARGS, force, allowedHosts: [] });

  expect(lines).toEqual([`Wrote 0 files into flags/shop; ${said}.`]);
});
