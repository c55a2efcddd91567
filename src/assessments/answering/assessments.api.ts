import { Controller, Get } from '@nestjs/common';
import { Database } from '../../database/index.js';
import { actorOf, Allow, CurrentViewer, notFound, type Viewer, Described } from '../../web/index.js';
import { AssessmentReader } from './assessment-reader.js';
import { currentAssessment } from './assessment.json.js';

@Described(({ ApiTags }) => ApiTags('assessments'))
@Controller('api/v1/assessments')
@Allow({ company: ['company_admin', 'company_editor'] })
export class AssessmentsApi {
  constructor(
    private readonly db: Database,
    private readonly reader: AssessmentReader,
  ) {}

  /** The company's newest self-assessment. */
  @Get('current')
  @Described(({ ApiOperation }) =>
    ApiOperation({
      summary: 'The newest self-assessment of your company: score by dimension, what is missing, answers',
    }),
  )
  @Described(({ ApiOkResponse }) =>
    ApiOkResponse({ description: 'Percentages from 0 to 100, not rounded; 404 before the first self-assessment' }),
  )
  async current(@CurrentViewer() viewer: Viewer) {
    const review = await this.db.as(actorOf(viewer), (tx) => this.reader.latest(tx, viewer.companyId!));
    if (!review) throw notFound();
    return currentAssessment(review);
  }
}
