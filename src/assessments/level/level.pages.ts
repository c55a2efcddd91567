import { Controller, Get, Query } from '@nestjs/common';
import { LevelPage, levelPath } from '#templates/assessments/level/level.page';
import { Database } from '../../database/index.js';
import { actorOf, Allow, file, redirect, view, Viewer } from '../../web/index.js';
import { AssessmentReader } from '../answering/assessment-reader.js';
import { explainScore } from '../scoring/explained-score.rules.js';
import { comparisonView } from '../comparison/comparison.views.js';
import { Comparisons } from '../comparison/comparisons.js';
import { answersOf, ownScore } from '../scoring/own-score.rules.js';
import { scoreSheet } from '../scoring/score-sheet.js';
import { levelAsked, levelPageView } from './level.views.js';

const home = '/empresa/autoevaluacion';

/** What a company's answers reach, how to get to the next level, and its score as a sheet. */
@Controller('empresa/autoevaluacion/nivel')
@Allow({ company: ['company_admin', 'company_editor'] })
export class LevelPages {
  constructor(
    private readonly db: Database,
    private readonly reader: AssessmentReader,
    private readonly comparisons: Comparisons,
  ) {}

  @Get()
  async show(@Viewer() viewer: Viewer, @Query('nivel') asked?: unknown) {
    const found = await this.db.as(actorOf(viewer), async (tx) => {
      const assessment = await this.reader.latest(tx, viewer.companyId!);
      if (!assessment) return null;
      const { companyId: id, instrumentId, profile } = assessment;
      return { assessment, comparison: await this.comparisons.of(tx, { id, instrumentId, profile }) };
    });
    if (!found) return redirect(home);
    const { assessment, comparison } = found;
    const level = levelAsked(assessment.instrument, asked, assessment.targetLevel);
    return view(LevelPage, {
      page: levelPageView(assessment, level, `${levelPath}/hoja.csv`),
      comparison: comparisonView(assessment.instrument, ownScore(assessment), comparison),
    });
  }

  @Get('hoja.csv')
  async sheet(@Viewer() viewer: Viewer) {
    const assessment = await this.latest(viewer);
    if (!assessment) return redirect(home);
    const { instrument, profile, targetLevel } = assessment;
    const explained = explainScore(instrument, profile, answersOf(assessment));
    const bytes = scoreSheet(explained, { version: instrument.version, target: targetLevel, profile });
    return file(bytes, { contentType: 'text/csv; charset=utf-8', name: 'autoevaluacion.csv' });
  }

  private latest(viewer: Viewer) {
    return this.db.as(actorOf(viewer), (tx) => this.reader.latest(tx, viewer.companyId!));
  }
}
