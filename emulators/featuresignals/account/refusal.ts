/** FeatureSignals says no: the status and the text of its envelope. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = "Refusal";
    this.status = status;
  }
}

/** 400: the body is no JSON object of the right fields. */
export function invalidBody(): Refusal {
  return new Refusal(400, "invalid request body");
}

/** 403: the role does not suffice. */
export function insufficientPermissions(): Refusal {
  return new Refusal(403, "insufficient permissions");
}

/** 404: something that the path names does not exist, or belongs to others. */
export function notFound(what: "project" | "environment" | "flag" | "segment" | "approval request"): Refusal {
  return new Refusal(404, `${what} not found`);
}
