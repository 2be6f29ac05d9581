import type { Freeze } from "../../model/policy.ts";
import { parseDay, parseTime } from "../../parse/parse-time.ts";

const MS_OF_A_DAY = 86_400_000;

/** A freeze as the config writes it. */
export interface WrittenFreeze {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** The freeze that two days or times mean, or which of the two is none, or that they are the wrong way round. */
export type FreezeReading =
  | { readonly ok: true; readonly freeze: Freeze }
  | { readonly ok: false; readonly fault: "from" | "to" | "order" };

/** Reads a freeze: a day begins and ends at midnight UTC, and the last day belongs to it; a time is that instant. */
export function parseFreeze({ from, to, reason }: WrittenFreeze): FreezeReading {
  const begin = parseTime(from) ?? parseDay(from);
  if (begin === undefined) return { ok: false, fault: "from" };
  const lastDay = parseDay(to);
  const until = parseTime(to) ?? (lastDay === undefined ? undefined : lastDay + MS_OF_A_DAY);
  if (until === undefined) return { ok: false, fault: "to" };
  return begin < until ? { ok: true, freeze: { from: begin, until, reason } } : { ok: false, fault: "order" };
}
