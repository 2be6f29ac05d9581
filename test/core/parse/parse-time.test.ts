import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay, parseTime } from "../../../src/core/parse/parse-time.ts";

const moments = fc.date({
  min: new Date("0001-01-02T00:00:00Z"),
  max: new Date("9999-12-30T00:00:00Z"),
  noInvalidDate: true,
});

describe("a time", () => {
  test("is the moment that the calendar says, whatever its offset", () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -1439, max: 1439 }), (moment, offset) => {
        const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, -1);
        const minutes = String(Math.abs(offset) % 60).padStart(2, "0");
        const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, "0");
        expect(parseTime(`${local}${offset < 0 ? "-" : "+"}${hours}:${minutes}`)).toBe(moment.getTime());
      }),
    );
  });

  test.each<[string, number]>([
    ["1970-01-01T00:00:00Z", 0],
    ["2026-12-01T09:00:00+01:00", Date.UTC(2026, 11, 1, 8)],
    ["2026-12-01t09:00:00z", Date.UTC(2026, 11, 1, 9)],
    ["2026-12-01T09:00:00.5Z", Date.UTC(2026, 11, 1, 9) + 500],
    ["2026-12-01T09:00:00.123999999Z", Date.UTC(2026, 11, 1, 9) + 123],
    ["2026-12-31T23:30:00-00:30", Date.UTC(2027, 0, 1)],
    ["2024-02-29T00:00:00Z", Date.UTC(2024, 1, 29)],
    ["2000-02-29T00:00:00Z", Date.UTC(2000, 1, 29)],
  ])("may be %s", (text, moment) => {
    expect(parseTime(text)).toBe(moment);
  });

  test.each([
    "",
    "2026-12-01",
    "2026-12-01T09:00:00",
    "2026-12-01T09:00Z",
    "2026-12-01 09:00:00Z",
    "2026-12-01T09:00:00+01",
    "2026-12-01T09:00:00+0100",
    "2026-12-01T09:00:00+24:00",
    "2026-12-01T09:00:00+01:60",
    "2026-12-01T09:00:00.Z",
    "2026-12-01T24:00:00Z",
    "2026-12-01T09:60:00Z",
    "2026-12-31T23:59:60Z",
    "2026-02-29T00:00:00Z",
    "2100-02-29T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-00-01T00:00:00Z",
    "2026-12-00T00:00:00Z",
    "2026-04-31T00:00:00Z",
    " 2026-12-01T09:00:00Z",
    "2026-12-01T09:00:00Z\n",
    "tomorrow",
  ])("is not %j", (text) => {
    expect(parseTime(text)).toBeUndefined();
  });
});

describe("a day", () => {
  test("begins when the calendar says", () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const day = moment.toISOString().slice(0, 10);
        expect(parseDay(day)).toBe(Date.parse(`${day}T00:00:00Z`));
      }),
    );
  });

  test.each([
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-1-1",
    "26-01-01",
    "2026-12-20T00:00:00Z",
    "",
  ])("is not %j", (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});
