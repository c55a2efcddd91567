import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Words } from '#templates/components/say';
import type { PersonActor } from '../../database/index.js';

/** How many concerns of one kind are in one state. */
export interface ConcernCount {
  readonly what: Words;
  readonly state: Words;
  readonly n: number;
}

/** One concern, for whom may read it. */
export interface Concern {
  readonly what: Words;
  readonly state: Words;
  readonly at: Date;
  readonly href: string;
}

/** What the public has said about a company, as far as the reader may know. */
export interface ConcernsFound {
  readonly counts: readonly ConcernCount[];
  /** The newest ones. */
  readonly newest: readonly Concern[];
}

type Source = (tx: EntityManager, reader: PersonActor, companyId: string) => Promise<ConcernsFound>;

/**
 * Registry of what the public says about companies, so that it stands beside a decision about their distinction. Later rooms
 * register when they start.
 */
@Injectable()
export class Concerns {
  private readonly sources: Source[] = [];

  register(source: Source): void {
    this.sources.push(source);
  }

  /** What all rooms have, in a transaction of the reader. */
  async about(tx: EntityManager, reader: PersonActor, companyId: string): Promise<ConcernsFound> {
    const found: ConcernsFound[] = [];
    for (const source of this.sources) found.push(await source(tx, reader, companyId));
    return { counts: found.flatMap(({ counts }) => counts), newest: found.flatMap(({ newest }) => newest) };
  }
}
