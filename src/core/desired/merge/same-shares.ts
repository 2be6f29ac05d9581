import type { Serve } from "../../model/live/flag.ts";
import { sameServe } from "../resolve/same-serve.ts";

/** True if two rules or fallthroughs serve the same, whether an experiment watches or not: that is nothing that git says. */
export function sameShares(a: Serve, b: Serve): boolean {
  return sameServe(unwatched(a), unwatched(b));
}

function unwatched(serve: Serve): Serve {
  return serve !== null && "rollout" in serve ? { rollout: { ...serve.rollout, experiment: false } } : serve;
}
