import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { OfferedPractice } from '#templates/assessments/plan/plan.shapes';

/** Where published good practices are found. */
export interface PracticeSource {
  /** The practices that help with any of these items of the instrument. */
  offered(tx: EntityManager, itemIds: readonly string[]): Promise<readonly OfferedPractice[]>;
  /** Ids of those after which the company works on an action. */
  adopted(tx: EntityManager, actionId: string): Promise<readonly string[]>;
}

/** What the plan asks of a later room: what others did about the same. Until one registers there is nothing. */
@Injectable()
export class OfferedPractices {
  private source: PracticeSource | null = null;

  /** Called once, while the application starts. */
  register(source: PracticeSource): void {
    if (this.source) throw new Error('Practices are offered to the plan already');
    this.source = source;
  }

  async offered(tx: EntityManager, itemIds: readonly string[]): Promise<readonly OfferedPractice[]> {
    return itemIds.length === 0 ? [] : ((await this.source?.offered(tx, itemIds)) ?? []);
  }

  async adopted(tx: EntityManager, actionId: string): Promise<readonly string[]> {
    return (await this.source?.adopted(tx, actionId)) ?? [];
  }
}
