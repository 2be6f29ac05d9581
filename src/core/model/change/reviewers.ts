/** Who is asked to review: members by e-mail address or id, teams by key. */
export interface Reviewers {
  readonly members: readonly string[];
  readonly teams: readonly string[];
}
