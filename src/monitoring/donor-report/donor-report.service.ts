import { Inject, Injectable } from '@nestjs/common';
import type { ReportShape } from '#templates/monitoring/donor-report/report.shapes';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { writeWorkbook } from '#libs/spreadsheet';
import { CONFIG, type Config } from '../../config/index.js';
import { Database, type PersonActor, recordAct } from '../../database/index.js';
import { telltaleInText } from '../../guidance/index.js';
import { conflict, notFound } from '../../web/index.js';
import { FigureSources } from '../indicators/figure-sources.js';
import { Indicators } from '../indicators/indicators.service.js';
import { isToClose, type Period, periodNamed, periodsToClose } from '../indicators/period.rules.js';
import { refuse } from '../monitoring.refusals.js';
import { reportOf } from './report.views.js';
import { ReportNotesEntity } from './report-notes.entity.js';

export const reportFormats = ['pdf', 'docx', 'xlsx'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** The report of a closed quarter, half year or year. */
@Injectable()
export class DonorReports {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly indicators: Indicators,
    private readonly sources: FigureSources,
    @Inject(CONFIG) private readonly config: Pick<Config, 'issuer'>,
  ) {}

  /** The closed periods of which there are figures, the newest first. */
  async periods(person: PersonActor): Promise<string[]> {
    const figures = await this.indicators.series(person, null);
    const first = figures
      .filter(({ isDraft }) => !isDraft)
      .map(({ startsOn }) => startsOn)
      .toSorted()[0];
    if (!first) return [];
    const today = dayOf(this.clock.now());
    return (['quarter', 'half', 'year'] as const)
      .flatMap((frequency) => periodsToClose(first, today, frequency))
      .toSorted((a, b) => b.endsBefore.localeCompare(a.endsBefore) || b.startsOn.localeCompare(a.startsOn))
      .map(({ key }) => key);
  }

  /** The report, and the version of what FM4 wrote in it; 0: nothing. @throws Refused `not-found` for a period that is not closed */
  async read(person: PersonActor, key: string): Promise<{ report: ReportShape; version: number }> {
    const period = this.closed(key);
    const series = await this.indicators.series(person, null);
    const { figures: whole, corrections } = await this.indicators.told(person, period);
    const notes = await this.db.as(person, (tx) => tx.findOneBy(ReportNotesEntity, { period: key }));
    const report = reportOf(this.sources.sheets(), period, { series, whole, corrections, notes });
    return { report, version: notes?.version ?? 0 };
  }

  /** The report as a file. @throws Refused `not-found` */
  async draw(person: PersonActor, key: string, format: ReportFormat): Promise<Uint8Array> {
    const { report } = await this.read(person, key);
    const files = await import('#templates/monitoring/donor-report/donor-report.pdf');
    const file = { report, issuer: this.config.issuer.name, createdAt: this.clock.now() };
    switch (format) {
      case 'pdf':
        return files.drawReport(file);
      case 'docx':
        return files.writeReport(file);
      case 'xlsx':
        return writeWorkbook(files.reportSheets(file));
    }
  }

  /**
   * Writes what no figure tells; the same again is once.
   * @throws Refused `not-found`, `conflict` when somebody wrote meanwhile; at its field `monitoring.reason-tells`
   */
  async write(
    person: PersonActor,
    key: string,
    { version, notWorked, different }: { version: number; notWorked: string; different: string },
  ): Promise<void> {
    this.closed(key);
    for (const [field, text] of Object.entries({ notWorked, different }))
      if (telltaleInText(text) === 'number') throw refuse('monitoring.reason-tells', { status: 422, field });
    await this.db.change(person, { what: 'monitoring.write-report', subject: key }, async (tx) => {
      if (await tx.existsBy(ReportNotesEntity, { period: key, notWorked, different })) return;
      const at = this.clock.now();
      const said = { notWorked, different, writtenBy: person.userId, writtenAt: at, version: version + 1 };
      if (version === 0) {
        const made = await tx
          .createQueryBuilder()
          .insert()
          .into(ReportNotesEntity)
          .values({ ...said, period: key })
          .orIgnore()
          .returning('period')
          .execute();
        if ((made.raw as unknown[]).length === 0) throw conflict();
      } else {
        const { affected } = await tx.update(ReportNotesEntity, { period: key, version }, said);
        if (affected === 0) throw conflict();
      }
      await recordAct(tx, person, { at, act: 'monitoring.report-noted', subject: { type: 'report-notes', id: key } });
    });
  }

  private closed(key: string): Period {
    const period = periodNamed(key);
    if (!period || period.frequency === 'month' || !isToClose(period, dayOf(this.clock.now()))) throw notFound();
    return period;
  }
}
