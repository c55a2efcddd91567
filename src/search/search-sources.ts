import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../web/index.js';

/** Kinds of what is found, in the order of the page. */
export const hitKinds = [
  'companies',
  'people',
  'practices',
  'good-practices',
  'situations',
  'questions',
  'mails',
] as const;
export type HitKind = (typeof hitKinds)[number];

/** Results shown of each kind. */
export const HITS_SHOWN = 6;

/** Something that was found. */
export interface Hit {
  readonly title: string;
  readonly note: string | null;
  /** A page that the viewer may open. */
  readonly href: string;
}

/** What a room finds in what is its own. */
export interface SearchSource {
  readonly kind: HitKind;
  /** Null: there is nothing of this kind for this viewer. At most `HITS_SHOWN`, the best first. */
  find(tx: EntityManager, viewer: Viewer, question: string): Promise<readonly Hit[] | null>;
  /** The room's own list with the same question, for who wants more than is shown; null: there is none. */
  more(viewer: Viewer, question: string): string | null;
}

/** What was found of one kind. */
export interface Found {
  readonly kind: HitKind;
  readonly hits: readonly Hit[];
  readonly more: string | null;
}

/** Registry of what is searched; each room registers when it starts. */
@Injectable()
export class SearchSources {
  private readonly sources = new Map<HitKind, SearchSource>();

  /** Throws when another room has registered that kind. */
  register(source: SearchSource): void {
    if (this.sources.has(source.kind)) throw new Error(`${source.kind} are searched already`);
    this.sources.set(source.kind, source);
  }

  /** What the viewer may find. The transaction acts on their behalf. */
  async find(tx: EntityManager, viewer: Viewer, question: string): Promise<Found[]> {
    const found: Found[] = [];
    for (const kind of hitKinds) {
      const source = this.sources.get(kind);
      const hits = await source?.find(tx, viewer, question);
      if (!source || !hits) continue;
      const more = hits.length < HITS_SHOWN ? null : source.more(viewer, question);
      found.push({ kind, hits: hits.slice(0, HITS_SHOWN), more });
    }
    return found;
  }
}
