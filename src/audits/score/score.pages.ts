import { Controller, Get, Param, Query } from '@nestjs/common';
import { CaseScorePage } from '#templates/audits/score/case-score.page';
import { scoreSheet } from '../../assessments/index.js';
import { actorOf, Allow, file, notFound, view, Viewer } from '../../web/index.js';
import { ReviewReader } from '../review/review-reader.js';
import { explainedCase, hasScore, scoreAsked } from './case-score.rules.js';
import { caseScoreView } from './case-score.views.js';

/** How the score of a case is made, line by line, by the company's answers and by the audit's; and as a sheet. */
@Controller('fm4/auditorias/:id/puntuacion')
@Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
export class CaseScorePages {
  constructor(private readonly reader: ReviewReader) {}

  @Get()
  async show(@Viewer() viewer: Viewer, @Param('id') id: string, @Query('segun') asked?: unknown) {
    const source = await this.reader.source(actorOf(viewer), id);
    return view(CaseScorePage, { page: caseScoreView(source, scoreAsked(asked)) });
  }

  @Get('hoja.csv')
  async sheet(@Viewer() viewer: Viewer, @Param('id') id: string, @Query('segun') asked?: unknown) {
    const source = await this.reader.source(actorOf(viewer), id);
    const by = scoreAsked(asked);
    if (!hasScore(source, by)) throw notFound();
    const { instrument, profile } = source.submission;
    const subject = { version: instrument.version, target: source.found.audit.targetLevel, profile };
    const bytes = scoreSheet(explainedCase(source, by), subject);
    return file(bytes, { contentType: 'text/csv; charset=utf-8', name: `puntuacion-${by}.csv` });
  }
}
