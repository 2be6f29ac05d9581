/** The elements in these places. */
export function pick<Element>(elements: readonly Element[], places: readonly number[]): Element[] {
  return places.map((place) => elements[place] as Element);
}

/** The places of the elements that nothing comes from. */
export function without(elements: readonly unknown[], origins: readonly (number | undefined)[]): number[] {
  const kept = new Set(origins);
  return [...elements.keys()].filter((place) => !kept.has(place));
}
