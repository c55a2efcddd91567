import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../config/index.js';
import { crossOrigin, freshFor, readLeaf, Register } from '../../distinctions/index.js';
import { Allow, Pages } from '../../web/index.js';
import { atomOf } from './changes.feed.js';
import { CHANGES_PER_PAGE, DIRECTORY_FRESH_SECONDS } from './directory.rules.js';

/** Changes of distinctions as an Atom feed. */
@Controller('directorio')
@Allow('public')
export class ChangesPages {
  constructor(
    private readonly pages: Pages,
    private readonly register: Register,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Newest first; `hasta` is the number of the act before which a page begins. */
  @Get('cambios.atom')
  async changes(
    @Query('hasta') before: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { t, maybe, locale } = this.pages.words(request);
    const { size } = await this.register.state();
    const end = /^\d{1,15}$/.test(String(before)) ? Math.min(size, Number(before)) : size;
    const start = Math.max(0, end - CHANGES_PER_PAGE);
    const acts = (await this.register.leaves(start, end)).map(readLeaf).toReversed();
    const { publicUrl: origin, issuer } = this.config;
    const address = (to: number | null) => {
      const search = new URLSearchParams([
        ...(to === null ? [] : [['hasta', String(to)]]),
        ...(locale === 'en' ? [['lang', 'en']] : []),
      ]);
      return `${origin}/directorio/cambios.atom${search.size > 0 ? `?${search}` : ''}`;
    };
    void reply.headers({
      ...crossOrigin,
      'cache-control': freshFor(DIRECTORY_FRESH_SECONDS),
      'content-type': 'application/atom+xml; charset=utf-8',
    });
    return atomOf({
      origin,
      language: locale === 'es' ? 'es-MX' : 'en',
      title: t('directory.feed.title'),
      subtitle: t('directory.feed.subtitle'),
      author: issuer.name,
      entries: acts.map(({ n, act, at, company, code, level, reason }) => {
        const event = maybe(`distinctions.event.${act}`, { level: t(`level.${level}`) }) ?? act;
        const title = t('directory.feed.entry', { company, event });
        return { n, kind: act, at, title, summary: reason, href: `${origin}/verificar/${code}` };
      }),
      links: {
        self: address(end === size ? null : end),
        first: address(null),
        next: start > 0 ? address(start) : null,
      },
    });
  }
}
