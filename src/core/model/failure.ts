/** Whether the request that failed took effect: it did not, or nobody knows. */
export type Outcome = "none" | "unknown";

/** The world refused: a token, a permission, the network, a provider. Reaches the user as one sentence and one remedy. */
export class Failure extends Error {
  readonly code: string;
  readonly hint: string;
  readonly outcome: Outcome;
  /** The HTTP status that was answered, if one was. */
  readonly status: number | undefined;

  constructor(
    code: string,
    message: string,
    options: { hint: string; outcome?: Outcome; status?: number | undefined; cause?: unknown },
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = "Failure";
    this.code = code;
    this.hint = options.hint;
    this.outcome = options.outcome ?? "none";
    this.status = options.status;
  }
}
