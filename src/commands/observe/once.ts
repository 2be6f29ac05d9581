/** A reader that asks once for the same names, so that one run has one view of what it reads. */
export function once<A extends readonly unknown[], R>(read: (...names: A) => Promise<R>): (...names: A) => Promise<R> {
  const known = new Map<string, Promise<R>>();
  return (...names) => {
    const key = JSON.stringify(names);
    const found = known.get(key) ?? read(...names);
    known.set(key, found);
    return found;
  };
}
