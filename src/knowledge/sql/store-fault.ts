/** The database cannot be used: one line with the cause and the remedy. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
}
