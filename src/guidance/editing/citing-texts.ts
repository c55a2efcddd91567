import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** A text outside of the guidance that may cite its laws, its figures or its pages. */
export interface CitingText {
  readonly title: string;
  /** Where FM4 reads it. */
  readonly href: string;
  /** All that it says, its references included. */
  readonly text: string;
}

/** Texts of one kind, of the versions in force. */
export interface CitingSource {
  readonly kind: 'lessons' | 'items';
  load(tx: EntityManager): Promise<readonly CitingText[]>;
}

/** Whoever has texts that cite what the guidance says: filled by the rooms that have them. */
@Injectable()
export class CitingTexts {
  private readonly sources: CitingSource[] = [];

  register(source: CitingSource): void {
    this.sources.push(source);
  }

  /** Every text of every kind. */
  async all(tx: EntityManager): Promise<(CitingText & { readonly kind: CitingSource['kind'] })[]> {
    const found: (CitingText & { readonly kind: CitingSource['kind'] })[] = [];
    for (const { kind, load } of this.sources) for (const one of await load(tx)) found.push({ kind, ...one });
    return found;
  }
}
