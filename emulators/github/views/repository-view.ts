import type { JsonObject } from "../../../src/core/model/json.ts";
import { account, iso, type State } from "../state/state.ts";
import { accountView } from "./account-view.ts";
import { nodeId } from "./urls.ts";

/** What stands behind the repository's address, by the word before `_url`. */
const LINKS: Readonly<Record<string, string>> = {
  forks: "/forks",
  keys: "/keys{/key_id}",
  collaborators: "/collaborators{/collaborator}",
  teams: "/teams",
  hooks: "/hooks",
  issue_events: "/issues/events{/number}",
  events: "/events",
  assignees: "/assignees{/user}",
  branches: "/branches{/branch}",
  tags: "/tags",
  blobs: "/git/blobs{/sha}",
  git_tags: "/git/tags{/sha}",
  git_refs: "/git/refs{/sha}",
  trees: "/git/trees{/sha}",
  statuses: "/statuses/{sha}",
  languages: "/languages",
  stargazers: "/stargazers",
  contributors: "/contributors",
  subscribers: "/subscribers",
  subscription: "/subscription",
  commits: "/commits{/sha}",
  git_commits: "/git/commits{/sha}",
  comments: "/comments{/number}",
  issue_comment: "/issues/comments{/number}",
  contents: "/contents/{+path}",
  compare: "/compare/{base}...{head}",
  merges: "/merges",
  archive: "/{archive_format}{/ref}",
  downloads: "/downloads",
  issues: "/issues{/number}",
  pulls: "/pulls{/number}",
  milestones: "/milestones{/number}",
  notifications: "/notifications{?since,all,participating}",
  labels: "/labels{/name}",
  releases: "/releases{/id}",
  deployments: "/deployments",
};

/** The repository, or somebody's fork of it, as it stands inside other answers and in events. */
export function repositoryView(state: State, owner = state.owner): JsonObject {
  const fork = owner.toLowerCase() !== state.owner.toLowerCase();
  const id = fork ? state.id + account(state, owner).id : state.id;
  const fullName = `${owner}/${state.name}`;
  const [url, page] = [`${state.apiUrl}/repos/${fullName}`, `${state.webUrl}/${fullName}`];
  const host = state.webUrl.replace(/^https?:\/\//, "");
  const open = fork ? 0 : state.pulls.filter((pull) => pull.state === "open").length;
  return {
    id,
    node_id: nodeId("Repository", id),
    name: state.name,
    full_name: fullName,
    private: true,
    owner: accountView(state, owner),
    html_url: page,
    description: null,
    fork,
    url,
    ...Object.fromEntries(Object.entries(LINKS).map(([word, path]) => [`${word}_url`, `${url}${path}`])),
    created_at: iso(state.createdAt),
    updated_at: iso(state.createdAt),
    pushed_at: iso(state.now()),
    git_url: `git://${host}/${fullName}.git`,
    ssh_url: `git@${host}:${fullName}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    homepage: null,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    mirror_url: null,
    archived: false,
    disabled: false,
    open_issues_count: open,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: "private",
    forks: 0,
    open_issues: open,
    watchers: 0,
    default_branch: state.defaultBranch,
  };
}

/** The repository as `GET /repos/{owner}/{repo}` shows it. */
export function fullRepositoryView(state: State): JsonObject {
  return {
    ...repositoryView(state),
    temp_clone_token: "",
    allow_squash_merge: true,
    allow_merge_commit: true,
    allow_rebase_merge: true,
    allow_auto_merge: false,
    delete_branch_on_merge: false,
    network_count: 0,
    subscribers_count: 0,
  };
}
