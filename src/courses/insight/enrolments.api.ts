import { Controller, Get, Query } from '@nestjs/common';
import { formatCode } from '#libs/codes';
import { actorOf, Allow, Answers, Described, Viewer } from '../../web/index.js';
import { companyOf } from '../company-of.js';
import type { EnrolmentState } from '../enrolling/enrolment.rules.js';
import { TeamProgress } from './team-progress.service.js';

class EnrolmentSummary {
  @Described(({ ApiProperty }) => ApiProperty({ format: 'uuid' }))
  id: string;

  @Described(({ ApiProperty }) =>
    ApiProperty({ format: 'uuid', type: String, nullable: true, description: 'Null until an invitation is accepted' }),
  )
  userId: string | null;

  @Described(({ ApiProperty }) => ApiProperty({ example: 'movilidad-humana' }))
  course: string;

  @Described(({ ApiProperty }) => ApiProperty({ enum: ['enrolled', 'in-progress', 'completed', 'withdrawn'] }))
  state: EnrolmentState;

  @Described(({ ApiProperty }) => ApiProperty())
  lessonsRead: number;

  @Described(({ ApiProperty }) => ApiProperty())
  lessons: number;

  @Described(({ ApiProperty }) => ApiProperty({ format: 'date-time' }))
  enrolledAt: string;

  @Described(({ ApiProperty }) => ApiProperty({ format: 'date-time', type: String, nullable: true }))
  lastActivityAt: string | null;

  @Described(({ ApiProperty }) => ApiProperty({ format: 'date-time', type: String, nullable: true }))
  completedAt: string | null;

  @Described(({ ApiProperty }) => ApiProperty({ example: '7K3M-Q9XT-V2HD', type: String, nullable: true }))
  certificate: string | null;
}

class EnrolmentList {
  @Described(({ ApiProperty }) => ApiProperty({ type: [EnrolmentSummary] }))
  items: EnrolmentSummary[];
}

@Described(({ ApiTags }) => ApiTags('courses'))
@Controller('api/v1/enrolments')
export class EnrolmentsApi {
  constructor(private readonly team: TeamProgress) {}

  @Get()
  @Allow({ company: ['company_admin', 'company_editor'] })
  @Described(({ ApiOperation }) => ApiOperation({ summary: 'Who of the company is in which course' }))
  @Described(({ ApiOkResponse }) => ApiOkResponse({ type: EnrolmentList }))
  @Described(({ ApiQuery }) =>
    ApiQuery({ name: 'course', required: false, description: 'Only this course', example: 'movilidad-humana' }),
  )
  @Answers({ 200: 'The enrolments' })
  async enrolled(@Viewer() viewer: Viewer, @Query('course') slug?: string): Promise<EnrolmentList> {
    const rows = await this.team.enrolments(actorOf(viewer), companyOf(viewer));
    return {
      items: rows
        .filter(({ course }) => slug === undefined || course.slug === slug)
        .map(({ enrolment, course, read }) => ({
          id: enrolment.id,
          userId: enrolment.userId,
          course: course.slug,
          state: enrolment.state,
          lessonsRead: read,
          lessons: course.lessons.length,
          enrolledAt: enrolment.enrolledAt.toISOString(),
          lastActivityAt: enrolment.lastActivityAt?.toISOString() ?? null,
          completedAt: enrolment.completedAt?.toISOString() ?? null,
          certificate: enrolment.certificateCode && formatCode(enrolment.certificateCode),
        })),
    };
  }
}
