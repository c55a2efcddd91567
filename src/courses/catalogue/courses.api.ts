import { Controller, Get } from '@nestjs/common';
import { Allow, Answers, Described } from '../../web/index.js';
import { type AudienceGroup, audienceGroups } from './course.content.js';
import { courseHours } from './length.rules.js';
import { PublicCourses } from './public-courses.service.js';

class CourseTranslation {
  @Described(({ ApiProperty }) => ApiProperty({ example: 'fr', description: 'BCP 47' }))
  language: string;

  @Described(({ ApiProperty }) => ApiProperty({ description: 'Not yet reviewed by a native speaker' }))
  draft: boolean;
}

class CourseSummary {
  @Described(({ ApiProperty }) => ApiProperty({ example: 'movilidad-humana' }))
  slug: string;

  @Described(({ ApiProperty }) => ApiProperty({ example: 'A' }))
  letter: string;

  @Described(({ ApiProperty }) => ApiProperty())
  title: string;

  @Described(({ ApiProperty }) => ApiProperty({ enum: ['published', 'in-preparation'] }))
  state: 'published' | 'in-preparation';

  @Described(({ ApiProperty }) => ApiProperty({ example: 0.92, description: 'What reading, pauses and quiz take' }))
  hours: number;

  @Described(({ ApiProperty }) => ApiProperty({ description: 'Lessons that are written' }))
  lessons: number;

  @Described(({ ApiProperty }) => ApiProperty({ enum: audienceGroups, description: 'For whom it is' }))
  audience: AudienceGroup;

  @Described(({ ApiProperty }) =>
    ApiProperty({ description: 'Whether a nickname is enough to take it: no account, no address' }),
  )
  withoutAccount: boolean;

  @Described(({ ApiProperty }) => ApiProperty({ example: 'es-MX', description: 'Of the text that counts' }))
  language: string;

  @Described(({ ApiProperty }) => ApiProperty({ type: [CourseTranslation] }))
  translations: CourseTranslation[];
}

class CourseList {
  @Described(({ ApiProperty }) => ApiProperty({ type: [CourseSummary] }))
  items: CourseSummary[];
}

@Described(({ ApiTags }) => ApiTags('courses'))
@Controller('api/v1/courses')
export class CoursesApi {
  constructor(private readonly courses: PublicCourses) {}

  @Get()
  @Allow('public')
  @Described(({ ApiOperation }) => ApiOperation({ summary: 'All courses' }))
  @Described(({ ApiOkResponse }) => ApiOkResponse({ type: CourseList }))
  @Answers({ 200: 'The courses' })
  async list(): Promise<CourseList> {
    const courses = await this.courses.all();
    return {
      items: courses.map((course) => ({
        slug: course.slug,
        letter: course.letter,
        title: course.title,
        state: course.state,
        hours: courseHours(course),
        lessons: course.lessons.length,
        audience: course.group,
        withoutAccount: course.withoutAccount,
        language: 'es-MX',
        translations: course.translations.map(({ language, draft }) => ({ language, draft })),
      })),
    };
  }
}
