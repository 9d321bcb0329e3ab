/** How a command ends. */

/** All is well. */
export const well = 0;
/** Something is wrong with what it was given. */
export const wrong = 1;
/** It could not do what it was asked. */
export const unable = 2;

/** A command that ends early, with what to say of it. */
export class Stopped extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}
