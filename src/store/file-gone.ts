/** A record was to name a file that is not kept any more: nobody saved it within its while. Nothing was recorded. */
export class FileGone extends Error {
  override readonly name = 'FileGone'

  constructor() {
    super('A record names a file that is not kept. Nothing was recorded: attach the file again.')
  }
}
