/**
 * Something that cannot be kept or done as asked: one clear sentence for the person who asked, saying what and where,
 * and what to do. Anything else that is thrown is a fault of ours.
 */
export class Refusal extends Error {
  /** Every sentence, where there is more than one thing to mend. */
  readonly sentences: readonly string[]

  constructor(...sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.name = 'Refusal'
    this.sentences = sentences
  }
}
