import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../database/index.js';

/** An assessment that was started just now. */
export interface StartedAssessment {
  readonly id: string;
  readonly companyId: string;
  /** The one whose answers and evidence it began with; null: it began with nothing. */
  readonly carriedFrom: string | null;
}

type Handler = (tx: EntityManager, actor: Actor, started: StartedAssessment) => Promise<void>;

/** Has later capabilities act on the start of an assessment, in its transaction and the scope of who started it. */
@Injectable()
export class AssessmentStarts {
  private readonly handlers: Handler[] = [];

  whenStarted(handler: Handler): void {
    this.handlers.push(handler);
  }

  async tell(tx: EntityManager, actor: Actor, started: StartedAssessment): Promise<void> {
    for (const handler of this.handlers) await handler(tx, actor, started);
  }
}
