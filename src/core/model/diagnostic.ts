/** The way from the root of a document to a key or an element. */
export type Pointer = readonly (string | number)[];

/** A part of a change file: a key or a value of a document, a range of characters, or the whole file. */
export type Where =
  | { readonly document: number; readonly pointer: Pointer; readonly part: "key" | "value" }
  | { readonly from: number; readonly to: number }
  | "file";

/** Something that the author of a change file must mend, at its place. */
export interface Diagnostic {
  readonly code: string;
  readonly file: string;
  readonly where: Where;
  /** One sentence, subject first. It may quote the file: escape it for the sink it goes to. */
  readonly message: string;
  /** The cure, in the author's own file. */
  readonly hint?: string;
}

/** A place in a text; line and columns count from 1, `endColumn` is exclusive and on the same line. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}
