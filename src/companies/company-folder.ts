import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What FM4 finds of one company in a room, and where. */
export interface FolderLine {
  /** Keys of the catalogue. */
  readonly title: string;
  readonly text: { readonly key: string; readonly params?: Readonly<Record<string, string | number>> };
  /** Null: there is nothing to see yet. */
  readonly href: string | null;
}

/** A handful of indexed reads, in a transaction of FM4. */
type Part = (tx: EntityManager, companyId: string) => Promise<readonly FolderLine[]>;

/** Registry of what the page of a company at FM4 leads to; later rooms register when they start. */
@Injectable()
export class CompanyFolder {
  private readonly parts: Part[] = [];

  register(part: Part): void {
    this.parts.push(part);
  }

  /** What all rooms have, in the order in which data flows. Sequential: a transaction has one connection. */
  async lines(tx: EntityManager, companyId: string): Promise<FolderLine[]> {
    const lines: FolderLine[] = [];
    for (const part of this.parts) lines.push(...(await part(tx, companyId)));
    return lines;
  }
}
