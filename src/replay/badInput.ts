/** The user's input cannot be used; the message says what and where. Commands print it and end with exit code 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/** Something that should have worked did not; the message is for the user. Commands print it and end with code 1. */
export class Failure extends Error {
  override readonly name = 'Failure';
}
