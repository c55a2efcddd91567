import { Logger as NestLogger } from '@nestjs/common';
import type { Logger } from 'typeorm';
import { statementName } from './statement-name.js';

/** From so many milliseconds on a statement is slow. */
export const SLOW_MILLIS = 500;

/** A statement that took long. */
export interface SlowStatement {
  /** See `statementName`. */
  readonly name: string;
  readonly text: string;
  readonly seconds: number;
}

/** Hears of statements that take long: in the log without their parameters, and to whoever measures. */
export class SlowQueries implements Logger {
  private readonly log_ = new NestLogger('SlowQuery');
  private readonly listeners: ((statement: SlowStatement) => void)[] = [];

  /** Calls `listener` after each slow statement. */
  listen(listener: (statement: SlowStatement) => void): void {
    this.listeners.push(listener);
  }

  logQuerySlow(millis: number, query: string): void {
    const { name, text } = statementName(query);
    this.log_.log({ slow: text, statement: name, ms: Math.round(millis) });
    for (const listener of this.listeners) listener({ name, text, seconds: millis / 1000 });
  }

  // What fails is thrown, and told by who asked.
  logQuery(): void {}
  logQueryError(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
