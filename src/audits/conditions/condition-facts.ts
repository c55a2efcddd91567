import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Assessment } from '../../assessments/index.js';
import type { SuppliedFacts } from './facts.types.js';

/** An assessment as far as facts about it are read. */
export type FactSubject = Pick<Assessment, 'id' | 'instrument' | 'profile'>;

/** Reads a fact of an assessment in the caller's transaction, of FM4's or the system's scope; null: there is none. */
export type FactReader<Kind extends keyof SuppliedFacts> = (
  tx: EntityManager,
  assessment: FactSubject,
) => Promise<SuppliedFacts[Kind]>;

/** Before there is an assessment. */
export const nothingSupplied: SuppliedFacts = { survey: null, documents: null, 'improvement-plan': null };

/**
 * Where capabilities that come later say what they know about an assessment: the conditions of its level are judged by it.
 * What nobody supplies is not there, and its condition not met.
 */
@Injectable()
export class ConditionFacts {
  private readonly readers = new Map<keyof SuppliedFacts, FactReader<keyof SuppliedFacts>>();

  /** Registers who knows the facts of a kind, at start. Throws when the kind has one already. */
  supply<Kind extends keyof SuppliedFacts>(kind: Kind, reader: FactReader<Kind>): void {
    if (this.readers.has(kind)) throw new Error(`${kind} is supplied already`);
    this.readers.set(kind, reader);
  }

  /** All that is known about an assessment. */
  async of(tx: EntityManager, assessment: FactSubject): Promise<SuppliedFacts> {
    const read = async <Kind extends keyof SuppliedFacts>(kind: Kind): Promise<SuppliedFacts[Kind]> =>
      ((await this.readers.get(kind)?.(tx, assessment)) ?? null) as SuppliedFacts[Kind];
    return {
      survey: await read('survey'),
      documents: await read('documents'),
      'improvement-plan': await read('improvement-plan'),
    };
  }
}
