/** One input of the action: its name, what it means, what holds if it is not given. */
export interface Option {
  readonly name: string;
  readonly default: string;
  readonly meaning: string;
  readonly secret?: true;
}

/** Every input once; `action.yml` and the README are checked against this table. */
export const OPTIONS = [
  {
    name: "command",
    default: "auto",
    meaning:
      "`auto` does whatever the state of the pull request calls for; `validate` is offline and needs no secret; `plan` reads but writes only to the pull request; `request`, `status`, `withdraw` and `apply` allow only that kind of write; `drift` compares the flags of the default branch with what is live and keeps one issue for each environment that differs.",
  },
  {
    name: "github-token",
    default: "$" + "{{ github.token }}",
    meaning:
      "Reads the pull request and writes check runs and one comment: `contents: read`, `pull-requests: write`, `checks: write`; for `drift` `contents: read` and `issues: write`.",
    secret: true,
  },
  {
    name: "launchdarkly-access-token",
    default: "",
    meaning: "A LaunchDarkly access token; without it changes are validated only.",
    secret: true,
  },
  {
    name: "launchdarkly-base-uri",
    default: "https://app.launchdarkly.com",
    meaning:
      "Where LaunchDarkly is: one of its three hosts, or one named in `allowed-hosts`. Loopback addresses are always allowed.",
  },
  {
    name: "allowed-hosts",
    default: "",
    meaning: "Further host names that `launchdarkly-base-uri` may name, one a line.",
  },
  {
    name: "paths",
    default: "",
    meaning: "Globs of change files, one a line. Empty: those of the config, else `flags/**/*.{yml,yaml}`.",
  },
  { name: "config", default: ".github/flag-gitops.yml", meaning: "The config file, read from the base branch only." },
  { name: "pull-request", default: "", meaning: "The number of the one pull request to look at, for runs by hand." },
  {
    name: "on-unapproved",
    default: "wait",
    meaning: "What a merged change that is not yet approved does: `wait` for a later run, or `fail` the job.",
  },
  { name: "dry-run", default: "false", meaning: "`true` decides and reports, and writes nothing to LaunchDarkly." },
] as const satisfies readonly Option[];

/** The name of an input. */
export type OptionName = (typeof OPTIONS)[number]["name"];
