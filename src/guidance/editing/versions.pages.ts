import { Controller, Get, Param, Query } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { VersionsPage } from '#templates/guidance/editing/versions.page';
import { Database } from '../../database/index.js';
import { actorOf, Allow, notFound, view, Viewer } from '../../web/index.js';
import { dayOf } from '../review.rules.js';
import { GuidanceWords } from '../situations/guidance-words.js';
import { textInEditions } from '../texts.queries.js';
import { changesBetween } from './diff.rules.js';
import { titleOf } from './draft-text.rules.js';
import { type SpokenText, versionsOf } from './versions.views.js';

/** The versions of a situation or of a chapter of the framework, and what one says otherwise than another: for everyone. */
@Controller('guia')
@Allow('public')
export class VersionsPages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly words: GuidanceWords,
  ) {}

  @Get('situaciones/:id/versiones')
  situation(
    @Param('id') slug: string,
    @Query('de') from: unknown,
    @Query('a') to: unknown,
    @Viewer() viewer: Viewer | null,
  ) {
    return this.page(viewer, 'situaciones', slug, { from, to });
  }

  @Get('marco-legal/:slug/versiones')
  chapter(
    @Param('slug') slug: string,
    @Query('de') from: unknown,
    @Query('a') to: unknown,
    @Viewer() viewer: Viewer | null,
  ) {
    return this.page(viewer, 'marco-legal', slug, { from, to });
  }

  /** A text in every edition, situations with their English at the time. */
  private async spoken(tx: EntityManager, kind: 'situations' | 'framework', slug: string): Promise<SpokenText[]> {
    const editions = await textInEditions(tx, kind, slug);
    if (kind === 'framework') return editions;
    const spoken: SpokenText[] = [];
    for (const [at, edition] of editions.entries()) {
      const { english } = await this.words.beside(tx, 'en', editions[at + 1]?.loadedAt ?? null);
      spoken.push({ ...edition, english: english(slug) });
    }
    return spoken;
  }

  private async page(
    viewer: Viewer | null,
    word: 'situaciones' | 'marco-legal',
    slug: string,
    asked: { readonly from: unknown; readonly to: unknown },
  ) {
    const kind = word === 'situaciones' ? 'situations' : 'framework';
    const versions = versionsOf(await this.db.as(actorOf(viewer), (tx) => this.spoken(tx, kind, slug)));
    const [newest, second] = versions;
    if (!newest) throw notFound();
    const named = (version: unknown) => versions.find((one) => one.version === version);
    const [from, to] = [named(asked.from) ?? second, named(asked.to) ?? newest];
    return view(VersionsPage, {
      text: {
        address: word === 'situaciones' ? `/guia/situaciones/${slug}` : `/guia/marco-legal#${slug}`,
        title: titleOf(newest.content),
        kind: word,
        today: dayOf(this.clock.now()),
      },
      versions: versions.map(({ version, since }) => ({ version, since })),
      compared: from
        ? { from: from.version, to: to.version, changes: changesBetween(kind, from.content, to.content) }
        : null,
    });
  }
}
