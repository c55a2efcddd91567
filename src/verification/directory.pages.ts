import { Controller, Get, Query } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { dayOf, municipalityOfJalisco, sectorOf } from '#libs/mexico';
import { DirectoryPage } from '#templates/pages/verification/directory';
import { anonymous, Database } from '../database/index.js';
import { Allow, emptyForm, view } from '../web/index.js';
import { listedOn } from './directory.queries.js';

const PER_PAGE = 30;

/** Companies with a distinction in force that agreed to be found. */
@Controller('directorio')
@Allow('public')
export class DirectoryPages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(
    @Query('nivel') level = '',
    @Query('giro') sector = '',
    @Query('municipio') municipality = '',
    @Query('pagina') pageAsked?: string,
  ) {
    const wanted = { nivel: String(level), giro: String(sector), municipio: String(municipality) };
    const all = await this.db.as(anonymous, (tx) => listedOn(tx, dayOf(this.clock.now())));
    const rows = all.filter(
      (row) =>
        (!wanted.nivel || row.level === wanted.nivel) &&
        (!wanted.giro || row.sectorCode === wanted.giro) &&
        (!wanted.municipio || row.municipalityCode === wanted.municipio),
    );
    const pages = Math.max(1, Math.ceil(rows.length / PER_PAGE));
    const page = Math.min(pages, Math.max(1, Math.trunc(Number(pageAsked)) || 1));
    return view(DirectoryPage, {
      entries: rows.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((row) => ({
        code: formatCode(row.code),
        name: row.name,
        level: row.level,
        levelName: row.levelName,
        sector: sectorName(row.sectorCode),
        municipality: municipalityName(row.municipalityCode),
        expiresOn: row.expiresOn,
      })),
      total: rows.length,
      page,
      pages,
      filtered: Object.values(wanted).some(Boolean),
      form: emptyForm(wanted),
      // Only what leads somewhere can be chosen.
      sectors: options(all.map((row) => [row.sectorCode, sectorName(row.sectorCode)])),
      municipalities: options(all.map((row) => [row.municipalityCode, municipalityName(row.municipalityCode)])),
    });
  }
}

const sectorName = (code: string) => sectorOf(code)?.name ?? code;
const municipalityName = (code: string) => municipalityOfJalisco(code)?.name ?? code;
const options = (pairs: [string, string][]) =>
  [...new Map(pairs)]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'es'));
