import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { actorOf, Allow, Answers, Described, readForm, Viewer } from '../../web/index.js';
import { companyOf } from '../company-of.js';
import { refuse } from '../courses.refusals.js';
import { EnrolForm } from './enrol.forms.js';
import { Enrolments } from './enrolments.service.js';

class EnrolBody {
  @Described(({ ApiProperty }) =>
    ApiProperty({
      oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      example: 'movilidad-humana',
      description: 'One course, or several',
    }),
  )
  course: string | string[];

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
      description: 'How many enrolments were made by this request; who was in the course already is not counted',
    }),
  )
  enrolled: number;
}

@Described(({ ApiTags }) => ApiTags('courses'))
@Controller('api/v1/enrolments')
export class EnrolApi {
  constructor(private readonly enrolments: Enrolments) {}

  @Post()
  @HttpCode(201)
  @Allow({ company: ['company_admin', 'company_editor'] })
  @Described(({ ApiOperation }) => ApiOperation({ summary: 'Enrol members, or invite somebody and enrol them' }))
  @Described(({ ApiCreatedResponse }) => ApiCreatedResponse({ type: EnrolAnswer }))
  @Answers({
    201: 'They are enrolled',
    409: 'The person to invite is of another company, or asked for no more mails',
    422: 'A value is missing or wrong; `code` says which',
  })
  async enrol(@Viewer() viewer: Viewer, @Body() body: EnrolBody): Promise<EnrolAnswer> {
    const form = await readForm(EnrolForm, body);
    if (!form.ok) {
      const field = Object.keys(form.state.errors)[0];
      throw refuse('invalid', { status: 422, ...(field ? { field } : {}) });
    }
    const { course: slugs, people, name, email } = form.value;
    if (Boolean(name) !== Boolean(email)) {
      throw refuse(name ? 'courses.invite-email' : 'courses.invite-name', { status: 422 });
    }
    const invite = name && email ? { name, email } : null;
    const request = { companyId: companyOf(viewer), slugs, people, invite };
    const { enrolled } = await this.enrolments.enrol(actorOf(viewer), request);
    return { enrolled };
  }
}
