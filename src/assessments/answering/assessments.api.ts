import { Controller, Get } from '@nestjs/common';
import { Database } from '../../database/index.js';
import { actorOf, Allow, Answers, notFound, Viewer, Described } from '../../web/index.js';
import { AssessmentReader } from './assessment-reader.js';
import { assessmentSchema } from './assessment.schema.js';
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
  @Answers({
    200: { description: 'The newest self-assessment', schema: assessmentSchema },
    404: 'There was no self-assessment yet',
  })
  async current(@Viewer() viewer: Viewer) {
    const review = await this.db.as(actorOf(viewer), (tx) => this.reader.latest(tx, viewer.companyId!));
    if (!review) throw notFound();
    return currentAssessment(review);
  }
}
