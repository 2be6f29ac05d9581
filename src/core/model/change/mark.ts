/** Ties an approval request to a pull request and to the change, instructions and effect that were sent. */
export interface Mark {
  /** `owner/name`, for people only. */
  readonly repositoryName: string;
  readonly repositoryId: number;
  readonly pullRequest: number;
  readonly change: string;
  readonly instructions: string;
  readonly effect: string;
}

const DIGEST = "[A-Za-z0-9_-]{43}";
const MARK = new RegExp(
  `\\[flag-gitops v1 ([A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100})#([1-9][0-9]{0,9}) ([1-9][0-9]{0,14}) (${DIGEST}) (${DIGEST}) (${DIGEST})\\]$`,
);

/** The text of a mark, as it ends a request's description. */
export function renderMark(mark: Mark): string {
  const { repositoryName, pullRequest, repositoryId, change, instructions, effect } = mark;
  return `[flag-gitops v1 ${repositoryName}#${pullRequest} ${repositoryId} ${change} ${instructions} ${effect}]`;
}

/** The mark at the very end of a description, or undefined. */
export function parseMark(description: string): Mark | undefined {
  const found = MARK.exec(description);
  if (found === null) return undefined;
  const [, repositoryName, pullRequest, repositoryId, change, instructions, effect] = found as unknown as string[];
  return {
    repositoryName: repositoryName as string,
    repositoryId: Number(repositoryId),
    pullRequest: Number(pullRequest),
    change: change as string,
    instructions: instructions as string,
    effect: effect as string,
  };
}
