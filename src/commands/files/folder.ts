/** What became of a file: written anew, as it was already, or left alone since something else stands there. */
export type Writing = "written" | "same" | "left";

/** Where the command line writes files. */
export interface Folder {
  /** Writes a text; over what is there only if told to, and then only over a regular file. */
  write(path: string, text: string, over: boolean): Promise<Writing>;
  /** The text of a regular file; undefined if there is none, or none that can be read. */
  read(path: string): Promise<string | undefined>;
  /** The names of what stands in a folder, none if there is no such folder. Throws a `Failure` for a link or a file. */
  list(path: string): Promise<readonly string[]>;
}
