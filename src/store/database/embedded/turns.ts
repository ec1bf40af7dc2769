/** Lets one piece of work at a time through, in the order of asking: the embedded engine is one session. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Settles as `work` does. A rejected piece does not stop the next. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}
