/** The operators of a clause, as LaunchDarkly spells them. Source: its Terraform provider's validators. */
export const CLAUSE_OPERATORS = [
  "in",
  "endsWith",
  "startsWith",
  "matches",
  "contains",
  "lessThan",
  "lessThanOrEqual",
  "greaterThan",
  "greaterThanOrEqual",
  "before",
  "after",
  "segmentMatch",
  "semVerEqual",
  "semVerLessThan",
  "semVerGreaterThan",
] as const;
