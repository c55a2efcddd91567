import { Controller, Get } from '@nestjs/common';
import { Allow, Answers, Described } from '../../web/index.js';
import { courseHours } from './length.rules.js';
import { PublicCourses } from './public-courses.service.js';

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

  @Described(({ ApiProperty }) => ApiProperty({ example: 'es-MX' }))
  language: string;
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
        language: 'es-MX',
      })),
    };
  }
}
