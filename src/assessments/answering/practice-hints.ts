import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { HintShape } from '#templates/assessments/answering/assessment.shapes';

type Source = (tx: EntityManager, companyId: string, itemId: string) => Promise<HintShape | null>;

/** What a later capability knows about a practice and who answers it should read: an action of the plan that is done. */
@Injectable()
export class PracticeHints {
  private source: Source | null = null;

  /** Called once, while the application starts. */
  register(source: Source): void {
    if (this.source) throw new Error('Hints about practices are known already');
    this.source = source;
  }

  async of(tx: EntityManager, companyId: string, itemId: string): Promise<HintShape | null> {
    return (await this.source?.(tx, companyId, itemId)) ?? null;
  }
}
