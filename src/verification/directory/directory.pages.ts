import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { dayOf, municipalitiesByRegion, sectors } from '#libs/mexico';
import { pageNumber } from '#libs/paging';
import { DirectoryPage } from '#templates/verification/directory/directory.page';
import { CONFIG, type Config } from '../../config/index.js';
import { Database } from '../../database/index.js';
import { crossOrigin, freshFor } from '../../distinctions/index.js';
import { Allow, emptyForm, file, Limits, localeOf, Pages, view } from '../../web/index.js';
import { DirectoryCounts } from './directory-counts.js';
import { listed } from './directory.queries.js';
import {
  countsByRegion,
  DIRECTORY_PAGE_SIZE,
  DIRECTORY_FRESH_SECONDS,
  type DirectoryQuery,
  DOWNLOADS,
  MAX_DOWNLOAD,
  queryText,
  readQuery,
  searchOf,
} from './directory.rules.js';
import { directoryCsv, entryJson, municipalityName, sectorName } from './directory.views.js';

/** The directory as page, CSV and JSON. */
@Controller('directorio')
@Allow('public')
export class DirectoryPages {
  constructor(
    private readonly db: Database,
    private readonly counts: DirectoryCounts,
    private readonly clock: Clock,
    private readonly pages: Pages,
    private readonly limits: Limits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  async list(@Query() asked: Record<string, unknown>, @Req() request: FastifyRequest) {
    const query = readQuery(asked);
    const [day, search, locale] = [dayOf(this.clock.now()), searchOf(query), localeOf(request)];
    const { counts, page, pages, rows } = await this.db.read(async (tx) => {
      const counts = await this.counts.of(tx, day, search);
      const pages = Math.max(1, Math.ceil(counts.matching / DIRECTORY_PAGE_SIZE));
      const page = pageNumber(asked['pagina'], pages);
      const rows = await listed(tx, day, search, {
        limit: DIRECTORY_PAGE_SIZE,
        offset: (page - 1) * DIRECTORY_PAGE_SIZE,
      });
      return { counts, page, pages, rows };
    });
    return view(DirectoryPage, {
      entries: rows.map((row) => ({
        ...row,
        code: formatCode(row.code),
        sector: sectorName(row.sectorCode, locale),
        municipality: municipalityName(row.municipalityCode),
      })),
      total: counts.matching,
      page,
      pages,
      filtered: queryText(query) !== '',
      form: emptyForm({ ...query }),
      query: queryText(query),
      // Only choices with results.
      sectors: sectors
        .filter(({ code }) => code === query.giro || counts.sectors.has(code))
        .map(({ code }) => ({ value: code, label: sectorName(code, locale) })),
      municipalities: municipalityChoices(query, counts.municipalities),
      regions: countsByRegion(counts.places).map(({ number, name, n }) => {
        const chosen = number === query.region;
        const href = `/directorio${queryText({ ...query, municipio: '', region: chosen ? '' : number })}`;
        return { number, name, n, chosen, href };
      }),
    });
  }

  @Get('empresas.csv')
  async csv(@Query() asked: Record<string, unknown>, @Req() request: FastifyRequest) {
    const rows = await this.all(asked, request);
    const { t, locale } = this.pages.words(request);
    const bytes = directoryCsv(rows, { origin: this.config.publicUrl, locale, t });
    return file(bytes, { contentType: 'text/csv; charset=utf-8', name: `directorio-${this.today}.csv`, headers: open });
  }

  @Get('empresas.json')
  async json(@Query() asked: Record<string, unknown>, @Req() request: FastifyRequest) {
    const companies = (await this.all(asked, request)).map((row) => entryJson(row, this.config.publicUrl));
    const body = { on: this.today, total: companies.length, companies };
    const bytes = Buffer.from(JSON.stringify(body));
    const name = `directorio-${this.today}.json`;
    return file(bytes, { contentType: 'application/json; charset=utf-8', name, inline: true, headers: open });
  }

  private get today() {
    return dayOf(this.clock.now());
  }

  private async all(asked: Record<string, unknown>, request: FastifyRequest) {
    await this.limits.take(DOWNLOADS, request.ip);
    const search = searchOf(readQuery(asked));
    return this.db.read((tx) => listed(tx, this.today, search, { limit: MAX_DOWNLOAD, offset: 0 }));
  }
}

const open = { ...crossOrigin, 'cache-control': freshFor(DIRECTORY_FRESH_SECONDS) };

function municipalityChoices(query: DirectoryQuery, municipalities: ReadonlySet<string>) {
  const shown = municipalitiesByRegion().map(({ region, municipalities: all }) => ({
    label: region,
    choices: all
      .filter(({ code }) => code === query.municipio || municipalities.has(code))
      .map(({ code, name }) => ({ value: code, label: name })),
  }));
  return shown.filter(({ choices }) => choices.length > 0);
}
