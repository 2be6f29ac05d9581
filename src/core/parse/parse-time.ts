const DAY = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const TIME =
  /^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt](?<hours>[0-9]{2}):(?<minutes>[0-9]{2}):(?<seconds>[0-9]{2})(?:\.(?<fraction>[0-9]{1,9}))?(?:[Zz]|(?<sign>[+-])(?<ahead>[0-9]{2}:[0-9]{2}))$/;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MS_OF_A_DAY = 24 * HOUR;
const DAYS_BEFORE_1970 = 719_162;
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysOf = (month: number, year: number): number =>
  (DAYS_OF_MONTHS[month - 1] ?? 0) + (month === 2 && isLeapYear(year) ? 1 : 0);

/** The days from the first of January of the year 1 to that of the given year. */
function daysBefore(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/** Unix milliseconds of the first moment of a day in UTC, written `YYYY-MM-DD`; undefined if there is no such day. */
export function parseDay(text: string): number | undefined {
  const [year, month, day] = (DAY.exec(text)?.slice(1) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (day < 1 || day > daysOf(month, year)) return undefined;
  const months = Array.from({ length: month - 1 }, (_, index) => daysOf(index + 1, year));
  const days = months.reduce((sum, length) => sum + length, daysBefore(year) - DAYS_BEFORE_1970 + day - 1);
  return days * MS_OF_A_DAY;
}

/**
 * Unix milliseconds of an RFC 3339 time with its offset, such as `2026-12-01T09:00:00+01:00`; undefined if it is none.
 * What is finer than a millisecond is cut off; there is no 24:00 and no leap second.
 */
export function parseTime(text: string): number | undefined {
  const { date, hours, minutes, seconds, fraction = "", sign, ahead = "00:00" } = TIME.exec(text)?.groups ?? {};
  const day = parseDay(date ?? "");
  const time = clock(Number(hours), Number(minutes), Number(seconds));
  const offset = clock(Number(ahead.slice(0, 2)), Number(ahead.slice(3)), 0);
  if (day === undefined || time === undefined || offset === undefined) return undefined;
  const thousandths = Number(fraction.slice(0, 3).padEnd(3, "0"));
  return day + time + thousandths - (sign === "-" ? -offset : offset);
}

/** The milliseconds from midnight to a time of the day; undefined if no clock shows it. */
function clock(hours: number, minutes: number, seconds: number): number | undefined {
  return hours < 24 && minutes < 60 && seconds < 60 ? hours * HOUR + minutes * MINUTE + seconds * 1_000 : undefined;
}
