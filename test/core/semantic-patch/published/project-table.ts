import type { Flag, Variation } from "../../../../src/core/model/live/flag.ts";
import type { Table } from "./expected.ts";
import { FIRST, FLAG, SECOND } from "./fixtures.ts";

const [TEN, FIFTEEN] = FLAG.variations as [Variation, Variation];
const THIRTY: Variation = { id: "other-variation", value: 30 };
const SWITCH = {
  kind: "boolean",
  variations: [
    { id: FIRST, value: true },
    { id: SECOND, value: false },
  ],
} as const;

/** What each published example does to a flag in all environments, from the description of its kind. */
export const PROJECT_TABLE: Table<Flag> = {
  addVariation: [
    {
      before: {},
      after: { variations: [TEN, FIFTEEN, { id: "new-1", value: 20, name: "New variation" }] },
      again: "refused",
    },
  ],
  removeVariation: [
    { before: { variations: [TEN, FIFTEEN, THIRTY] }, after: { variations: [FIFTEEN, THIRTY] }, again: "refused" },
  ],
  updateVariation: [{ before: {}, after: { variations: [{ ...TEN, value: 20 }, FIFTEEN] } }],
  updateDefaultVariation: [
    { before: { ...SWITCH, defaults: { on: SECOND, off: FIRST } }, after: { defaults: { on: FIRST, off: SECOND } } },
  ],
};
