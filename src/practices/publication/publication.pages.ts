import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { CONTENT_TYPES } from '#libs/files';
import { pageNumber } from '#libs/paging';
import { BankPage } from '#templates/practices/publication/bank.page';
import { FormerPage } from '#templates/practices/publication/former.page';
import { PublishedPage } from '#templates/practices/publication/published.page';
import { CONFIG, type Config } from '../../config/index.js';
import { LONGEST_QUESTION, questionOf } from '../../guidance/index.js';
import { MissedSearches, searcherOf } from '../../search/index.js';
import { Allow, file, type Limit, Limits, localeOf, notFound, view } from '../../web/index.js';
import { dayOf } from '#libs/mexico';
import { type Origin, origins, PRACTICES_PER_PAGE } from '../practice.rules.js';
import { migrationForm } from './migration-form.views.js';
import { PublishedPractices } from './publication.service.js';

/** Files of one address: each is made anew. */
const FILES: Limit = { name: 'practice-files', points: 60, seconds: 60 };

/** The bank of good practices, for everybody. */
@Controller('practicas')
@Allow('public')
export class PublicationPages {
  constructor(
    private readonly practices: PublishedPractices,
    private readonly clock: Clock,
    private readonly limits: Limits,
    private readonly misses: MissedSearches,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  async list(@Query() asked: Record<string, unknown>, @Req() request: FastifyRequest) {
    const search = searchOf(asked);
    const page = pageNumber(asked['pagina']);
    const { lines, total, items } = await this.practices.list(search, page);
    const pages = search.question === '' ? Math.max(1, Math.ceil(total / PRACTICES_PER_PAGE)) : 1;
    const filtered = Object.values(search).some((value) => value !== null && value !== '');
    const isOnlyWords =
      search.question !== '' && [search.class, search.origin, search.item].every((one) => one === null);
    if (isOnlyWords && lines.length === 0) await this.misses.note('practices', search.question, searcherOf(request));
    return view(BankPage, { lines, total, items, search, filtered, page, pages, maxLength: LONGEST_QUESTION });
  }

  @Get(':slug')
  async show(@Param('slug') slug: string) {
    const found = await this.practices.read(slug);
    if (found) {
      const overdue = found.practice.lookBy < dayOf(this.clock.now());
      const missing = migrationForm(found.practice).flatMap(({ key, value }) => (value === null ? [key] : []));
      return view(PublishedPage, { ...found, overdue, missing });
    }
    return view(FormerPage, await this.practices.former(slug), { status: 410 });
  }

  /** The format, field by field. */
  @Get(':slug/ficha.pdf')
  async pdf(@Param('slug') slug: string, @Req() request: FastifyRequest) {
    const sheet = await this.sheet(slug, request);
    const { renderPractice } = await import('#templates/practices/publication/practice.pdf');
    const bytes = await renderPractice(sheet);
    return file(bytes, { contentType: 'application/pdf', name: `${slug}.pdf`, inline: true });
  }

  @Get(':slug/ficha.docx')
  async word(@Param('slug') slug: string, @Req() request: FastifyRequest) {
    const sheet = await this.sheet(slug, request);
    const { writePractice } = await import('#templates/practices/publication/practice.docx');
    return file(await writePractice(sheet), { contentType: CONTENT_TYPES.docx, name: `${slug}.docx` });
  }

  /** In the form of the repository of the United Nations Network on Migration, its missing fields named. */
  @Get(':slug/red-migracion.docx')
  async migration(@Param('slug') slug: string, @Req() request: FastifyRequest) {
    const { practice, address } = await this.sheet(slug, request);
    const { writeMigrationForm } = await import('#templates/practices/publication/migration-form.docx');
    const bytes = await writeMigrationForm(migrationForm(practice), { title: practice.title, address });
    return file(bytes, { contentType: CONTENT_TYPES.docx, name: `${slug}-migration-network.docx` });
  }

  private async sheet(slug: string, request: FastifyRequest) {
    await this.limits.take(FILES, request.ip);
    const found = await this.practices.read(slug);
    if (!found) throw notFound();
    const { practice, outcomes } = found;
    const about = { locale: localeOf(request), issuer: this.config.issuer.name, createdAt: this.clock.now() };
    return { practice, outcome: outcomes[0] ?? null, address: `${this.config.publicUrl}/practicas/${slug}`, ...about };
  }
}

/** What an address asks for; unknown values count as absent. */
function searchOf(asked: Readonly<Record<string, unknown>>) {
  const among = <Value extends string>(name: string, known: Readonly<Record<string, Value>>): Value | null => {
    const value = asked[name];
    return typeof value === 'string' && Object.hasOwn(known, value) ? known[value]! : null;
  };
  const item = asked['item'];
  return {
    question: questionOf(asked['q']),
    class: among('clase', { buena: 'good', prometedora: 'promising' } as const),
    origin: among('de', Object.fromEntries(origins.map((origin) => [origin, origin])) as Record<string, Origin>),
    item: typeof item === 'string' && /^[A-Z]\d{1,2}-\d{2}$/.test(item) ? item : null,
  };
}
