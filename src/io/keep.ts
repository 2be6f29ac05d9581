/** Remembers an answer while it is awaited and after, but no failure. */
export function keep<T>(known: Map<string, Promise<T>>, key: string, reading: Promise<T>): Promise<T> {
  known.set(key, reading);
  reading.catch(() => known.delete(key));
  return reading;
}
