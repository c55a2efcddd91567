/** The present moment, handed in so that rules and tests decide what time it is. */
export abstract class Clock {
  /** The instant it is now. A new object on each call, free to be kept. */
  abstract now(): Date;
}

/** The clock of the machine. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date(Date.now());
  }
}

/** A clock that stands still until it is told to move; for tests and for building demo data. */
export class FixedClock extends Clock {
  private instant: number;

  /** Stands at `at`; refuses a date that is none. */
  constructor(at: Date | string) {
    super();
    this.instant = instantOf(at);
  }

  now(): Date {
    return new Date(this.instant);
  }

  /** Moves by so many milliseconds; negative goes back. */
  advance(milliseconds: number): void {
    this.instant = instantOf(new Date(this.instant + milliseconds));
  }

  /** Moves to that instant. */
  set(at: Date | string): void {
    this.instant = instantOf(at);
  }
}

/** Milliseconds in a second, a minute, an hour, a day of 24 hours. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

function instantOf(at: Date | string): number {
  const instant = new Date(at).getTime();
  if (Number.isNaN(instant)) throw new RangeError('A clock needs a valid date');
  return instant;
}
