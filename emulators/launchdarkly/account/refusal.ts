/** LaunchDarkly says no: the status and the envelope that it answers. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = "Refusal";
    this.status = status;
    this.code = code;
  }
}

/** 400: the request does not make sense, or not now. */
export function invalidRequest(message: string): Refusal {
  return new Refusal(400, "invalid_request", message);
}

/** 403: a token may not, or a rule of approvals forbids it. */
export function forbidden(message = "Forbidden. Access to the requested resource was denied."): Refusal {
  return new Refusal(403, "forbidden", message);
}

/** 404: something that the path or the body names does not exist. */
export function notFound(): Refusal {
  return new Refusal(404, "not_found", "Invalid resource identifier");
}

/** What `find` finds, with a 400 in the place of a refusal: the creates publish no 404 for what they name. */
export function orInvalid<T>(find: () => T): T {
  try {
    return find();
  } catch (error) {
    throw error instanceof Refusal ? invalidRequest(error.message) : error;
  }
}
