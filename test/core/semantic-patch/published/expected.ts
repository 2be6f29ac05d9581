/** What one published example does, by what is said of its kind: the parts of a resource before and after it. */
export interface Expected<Resource> {
  /** What differs from the resource that all examples begin with. */
  readonly before: Partial<Resource>;
  /** What differs from before. */
  readonly after: Partial<Resource>;
  /** What differs once more if it is applied a second time; absent if that changes nothing. */
  readonly again?: Partial<Resource> | "refused";
  /** What differs from before on a resource that refuses it, where the description promises an error. */
  readonly refusedOn?: Partial<Resource>;
}

/** By kind: one entry for each published example, in their order. */
export type Table<Resource> = Readonly<Record<string, readonly Expected<Resource>[]>>;
