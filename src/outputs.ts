/** Every output of the action once; `action.yml` and the README are checked against this table. */
export const OUTPUTS = [
  {
    name: "result",
    meaning:
      "The worst of all changes: `failed`, `refused`, `invalid`, `declined`, `pending`, `approved`, `applied`, `valid` or `none`; where drift was looked for, pending means that there is some.",
  },
  {
    name: "changes",
    meaning:
      "A JSON array, one object a change, or a flag that drifts in an environment: `file`, `document`, `provider`, `project`, `environment` (null for all of them), `flag` or `segment`, `digest`, `requestId`, `requestUrl`, `reviewStatus`, `status`, `conclusion`, `reason`.",
  },
  {
    name: "changed",
    meaning:
      "How many changes there are; where drift was looked for, how many flags drift in an environment or do not fit their documents.",
  },
  {
    name: "pending",
    meaning: "How many of them wait: for a review, to be applied later, or, for drift, for somebody to decide.",
  },
  { name: "approved", meaning: "How many of them are approved and not applied." },
  { name: "applied", meaning: "How many of them are applied or scheduled." },
  {
    name: "failed",
    meaning:
      "How many of them have a failed check run: invalid, declined, refused or failed; where drift was looked for, how many do not fit their documents.",
  },
] as const;
