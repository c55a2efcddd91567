import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { formatCode } from '#libs/codes';
import { actorOf, Allow, CurrentViewer, readForm, Refused, type Viewer, Described } from '../../web/index.js';
import { EnrolForm } from './enrol.forms.js';
import type { EnrolmentState } from '../learning/quiz.rules.js';
import { Enrolments } from './enrolments.service.js';
import { PublicCourses } from '../catalogue/public-courses.service.js';
import { TeamProgress } from '../insight/team-progress.service.js';

class CourseSummary {
  @Described(({ ApiProperty }) => ApiProperty({ example: 'movilidad-humana' }))
  slug: string;

  @Described(({ ApiProperty }) => ApiProperty({ example: 'A' }))
  letter: string;

  @Described(({ ApiProperty }) => ApiProperty())
  title: string;

  @Described(({ ApiProperty }) => ApiProperty({ enum: ['published', 'in-preparation'] }))
  state: 'published' | 'in-preparation';

  @Described(({ ApiProperty }) => ApiProperty())
  hours: number;

  @Described(({ ApiProperty }) => ApiProperty({ description: 'Lessons that are written' }))
  lessons: number;

  @Described(({ ApiProperty }) => ApiProperty({ example: 'es-MX' }))
  language: string;
}

class CourseList {
  @Described(({ ApiProperty }) => ApiProperty({ type: [CourseSummary] }))
  items: CourseSummary[];
}

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

class EnrolBody {
  @Described(({ ApiProperty }) => ApiProperty({ example: 'movilidad-humana' }))
  course: string;

  @Described(({ ApiPropertyOptional }) =>
    ApiPropertyOptional({ type: [String], description: 'Ids of members of the company' }),
  )
  people?: string[];

  @Described(({ ApiPropertyOptional }) => ApiPropertyOptional({ description: 'Of somebody to invite; with `email`' }))
  name?: string;

  @Described(({ ApiPropertyOptional }) => ApiPropertyOptional({ format: 'email' }))
  email?: string;
}

class EnrolAnswer {
  @Described(({ ApiProperty }) =>
    ApiProperty({
      description: 'How many were enrolled by this request; who was in the course already is not counted',
    }),
  )
  enrolled: number;
}

@Described(({ ApiTags }) => ApiTags('courses'))
@Controller('api/v1')
export class CoursesApi {
  constructor(
    private readonly courses: PublicCourses,
    private readonly team: TeamProgress,
    private readonly enrolments: Enrolments,
  ) {}

  @Get('courses')
  @Allow('public')
  @Described(({ ApiOperation }) => ApiOperation({ summary: 'All courses' }))
  @Described(({ ApiOkResponse }) => ApiOkResponse({ type: CourseList }))
  async list(): Promise<CourseList> {
    const courses = await this.courses.all();
    return {
      items: courses.map(({ slug, letter, title, state, hours, lessons }) => ({
        slug,
        letter,
        title,
        state,
        hours,
        lessons: lessons.length,
        language: 'es-MX',
      })),
    };
  }

  @Get('enrolments')
  @Allow({ company: ['company_admin', 'company_editor'] })
  @Described(({ ApiOperation }) => ApiOperation({ summary: 'Who of the company is in which course' }))
  @Described(({ ApiOkResponse }) => ApiOkResponse({ type: EnrolmentList }))
  async enrolled(@CurrentViewer() viewer: Viewer, @Query('course') slug?: string): Promise<EnrolmentList> {
    const rows = await this.team.enrolments(actorOf(viewer), viewer.companyId!);
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

  @Post('enrolments')
  @HttpCode(201)
  @Allow({ company: ['company_admin', 'company_editor'] })
  @Described(({ ApiOperation }) => ApiOperation({ summary: 'Enrol members, or invite somebody and enrol them' }))
  @Described(({ ApiCreatedResponse }) => ApiCreatedResponse({ type: EnrolAnswer }))
  async enrol(@CurrentViewer() viewer: Viewer, @Body() body: EnrolBody): Promise<EnrolAnswer> {
    const form = await readForm(EnrolForm, body);
    if (!form.ok) {
      const field = Object.keys(form.state.errors)[0];
      throw new Refused('invalid', { status: 422, ...(field ? { field } : {}) });
    }
    const { course: slug, people, name, email } = form.value;
    if (Boolean(name) !== Boolean(email)) {
      throw new Refused(name ? 'courses.invite-email' : 'courses.invite-name', { status: 422 });
    }
    const invite = name && email ? { name, email } : null;
    return this.enrolments.enrol(actorOf(viewer), { companyId: viewer.companyId!, slug, people, invite });
  }
}
