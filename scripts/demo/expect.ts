/** The demo took another turn than it should; the message is a sentence for whoever watches it. */
export class Unexpected extends Error {
  override readonly name = "Unexpected";
}

/** Ends the demo with a sentence unless something is as it should be. */
export function expectThat(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new Unexpected(sentence);
}
