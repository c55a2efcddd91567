import { Logger as NestLogger } from '@nestjs/common';
import type { Logger } from 'typeorm';

/** From so many milliseconds on a statement is slow. */
export const SLOW_MILLIS = 500;

/** A statement in the log: enough to find it, without what was sent with it. */
const SHOWN = 200;

/** Hears of statements that take long: in the log without their parameters, and to whoever measures. */
export class SlowQueries implements Logger {
  private readonly log_ = new NestLogger('SlowQuery');
  private readonly listeners: ((seconds: number) => void)[] = [];

  /** Calls `listener` after each slow statement. */
  listen(listener: (seconds: number) => void): void {
    this.listeners.push(listener);
  }

  logQuerySlow(millis: number, query: string): void {
    this.log_.log({ slow: query.replaceAll(/\s+/g, ' ').slice(0, SHOWN), ms: Math.round(millis) });
    for (const listener of this.listeners) listener(millis / 1000);
  }

  // What fails is thrown, and told by who asked.
  logQuery(): void {}
  logQueryError(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
