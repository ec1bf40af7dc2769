/** A command that cannot go on; the message is one Indonesian sentence for the person at the keyboard. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
