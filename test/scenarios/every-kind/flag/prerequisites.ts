import type { Row } from "./row.ts";

/** What a flag depends on. */
export const PREREQUISITES: readonly Row[] = [
  {
    kind: "addPrerequisite",
    form: "a value of the other flag",
    written: () => "addPrerequisite: { key: payments-v2, variation: true }",
    sent: ({ payments: [on] }) => ({ key: "payments-v2", variationId: on }),
    changed: () => ({
      prerequisites: [
        { key: "base-ui", variation: 0 },
        { key: "payments-v2", variation: 0 },
      ],
    }),
  },
  {
    kind: "addPrerequisite",
    form: "variationId",
    written: ({ payments: [, off] }) => `addPrerequisite: { key: payments-v2, variationId: ${off} }`,
    sent: ({ payments: [, off] }) => ({ key: "payments-v2", variationId: off }),
    changed: () => ({
      prerequisites: [
        { key: "base-ui", variation: 0 },
        { key: "payments-v2", variation: 1 },
      ],
    }),
  },
  {
    kind: "updatePrerequisite",
    written: () => "updatePrerequisite: { key: base-ui, variation: off }",
    sent: ({ baseUi: [, off] }) => ({ key: "base-ui", variationId: off }),
    changed: () => ({ prerequisites: [{ key: "base-ui", variation: 1 }] }),
  },
  {
    kind: "removePrerequisite",
    written: () => "removePrerequisite: { key: base-ui }",
    sent: () => ({ key: "base-ui" }),
    changed: () => ({ prerequisites: [] }),
  },
  {
    kind: "replacePrerequisites",
    written: ({ baseUi: [, off] }) =>
      `replacePrerequisites: { prerequisites: [{ key: payments-v2, variation: { index: 0 } }, { key: base-ui, variationId: ${off} }] }`,
    sent: ({ payments: [on], baseUi: [, off] }) => ({
      prerequisites: [
        { key: "payments-v2", variationId: on },
        { key: "base-ui", variationId: off },
      ],
    }),
    changed: () => ({
      prerequisites: [
        { key: "payments-v2", variation: 0 },
        { key: "base-ui", variation: 1 },
      ],
    }),
  },
];
