import { Controller, Get } from '@nestjs/common';
import { actorOf, Allow, Answers, Described, notFound, Viewer } from '../../web/index.js';
import { type AuditState, auditStates } from '../cases/audit.rules.js';
import { CompanyAuditReader } from './company-audit-reader.js';

/** How the audit of one's own company stands. */
export class CurrentAudit {
  @Described(({ ApiProperty }) => ApiProperty({ format: 'uuid' }))
  id: string;

  @Described(({ ApiProperty }) => ApiProperty({ enum: auditStates }))
  state: AuditState;

  @Described(({ ApiProperty }) => ApiProperty({ enum: ['N1', 'N2', 'N3'] }))
  targetLevel: string;

  @Described(({ ApiProperty }) => ApiProperty({ format: 'date-time' }))
  submittedAt: string;

  @Described(({ ApiProperty }) =>
    ApiProperty({ format: 'date', nullable: true, type: String, description: 'By which day the present step is due.' }),
  )
  dueOn: string | null;

  @Described(({ ApiProperty }) =>
    ApiProperty({
      format: 'date',
      nullable: true,
      type: String,
      description:
        'By which day FM4 decides: thirty working days after the submission, plus those of pauses. While one goes on, as if it ended today.',
    }),
  )
  decideBy: string | null;

  @Described(({ ApiProperty }) => ApiProperty({ format: 'date-time', nullable: true, type: String }))
  decidedAt: string | null;
}

/** The audit of one's own company: its state, never its findings. */
@Controller('api/v1/audits')
@Described(({ ApiTags }) => ApiTags('audits'))
export class AuditsApi {
  constructor(private readonly reader: CompanyAuditReader) {}

  @Get('current')
  @Allow({ company: ['company_admin', 'company_editor'] })
  @Described(({ ApiOkResponse }) => ApiOkResponse({ type: CurrentAudit }))
  @Described(({ ApiOperation }) =>
    ApiOperation({ summary: 'The newest audit of your company: its state, never its findings' }),
  )
  @Answers({ 200: 'The newest audit', 404: 'There was no audit yet' })
  async current(@Viewer() viewer: Viewer): Promise<CurrentAudit> {
    const known = await this.reader.latest(actorOf(viewer));
    if (!known) throw notFound();
    const { id, state, targetLevel, submittedAt, dueOn, decidedAt } = known.audit;
    return {
      id,
      state,
      targetLevel,
      submittedAt: submittedAt.toISOString(),
      dueOn,
      decideBy: known.term?.decideBy ?? null,
      decidedAt: decidedAt?.toISOString() ?? null,
    };
  }
}
