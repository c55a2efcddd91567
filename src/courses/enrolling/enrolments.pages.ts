import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { formatCode } from '#libs/codes';
import { Enrol } from '#templates/courses/enrolling/enrol.page';
import { EnrolmentPage, WithdrawPage } from '#templates/courses/enrolling/enrolment.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { leftIn } from '../../accounts/index.js';
import { companyOf } from '../company-of.js';
import { refuse } from '../courses.refusals.js';
import { EnrolForm } from './enrol.forms.js';
import { EnrolmentLookup } from './enrolment-lookup.service.js';
import { Enrolments } from './enrolments.service.js';
import { badgeOf, heldOf } from './progress.views.js';

/** Enrolling a team, and each enrolment. Routes for Human Resources only. */
@Controller('empresa/cursos')
export class EnrolmentsPages {
  constructor(
    private readonly enrolments: Enrolments,
    private readonly lookup: EnrolmentLookup,
  ) {}

  @Get('inscribir')
  @Allow({ company: ['company_admin', 'company_editor'] })
  async enrolPage(@Viewer() viewer: Viewer, @Query('curso') slug?: string) {
    const choices = await this.lookup.choices(actorOf(viewer), companyOf(viewer));
    return view(Enrol, { ...choices, form: emptyForm(typeof slug === 'string' ? { course: slug } : {}) });
  }

  @Post('inscribir')
  @Allow({ company: ['company_admin', 'company_editor'] })
  async enrol(@Viewer() viewer: Viewer, @Submitted(EnrolForm) form: Submitted<EnrolForm>) {
    const actor = actorOf(viewer);
    const companyId = companyOf(viewer);
    return submit(form, {
      perform: async (value) => {
        const { course: slugs, people, list } = value;
        const request = { companyId, slugs, people, invite: inviteIn(value) };
        if (list !== undefined) return this.enrolments.enrolList(actor, { ...request, list });
        return { ...(await this.enrolments.enrol(actor, request)), left: [] };
      },
      invalid: async (state) => view(Enrol, { ...(await this.lookup.choices(actor, companyId)), form: state }),
      done: async ({ people: n, left }, { course }) => {
        const kind = n > 0 ? ('success' as const) : ('info' as const);
        if (left.length === 0)
          return redirect('/empresa/cursos', { flash: 'courses.flash.enrolled', params: { n }, kind });
        const choices = await this.lookup.choices(actor, companyId);
        return view(Enrol, { ...choices, form: leftIn({ course }, left), left, done: { n } }, { status: 422 });
      },
    });
  }

  @Get(':id')
  @Allow({ company: ['company_admin', 'company_editor'] })
  async one(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return view(EnrolmentPage, { enrolment: await this.enrolment(viewer, id) });
  }

  @Post(':id/recordar')
  @Allow({ company: ['company_admin', 'company_editor'] })
  async remind(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const { name } = await this.enrolments.remind(actorOf(viewer), id);
    return redirect(`/empresa/cursos/${id}`, { flash: 'courses.flash.reminded', params: { name } });
  }

  @Get(':id/baja')
  @Allow({ company: ['company_admin', 'company_editor'] })
  async withdrawPage(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return view(WithdrawPage, { enrolment: await this.enrolment(viewer, id) });
  }

  @Post(':id/baja')
  @Allow({ company: ['company_admin', 'company_editor'] })
  async withdraw(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const { name } = await this.enrolments.withdraw(actorOf(viewer), id);
    return redirect('/empresa/cursos', { flash: 'courses.flash.withdrawn', params: { name } });
  }

  private async enrolment(viewer: Viewer, id: string) {
    const { enrolment, name, email, course, remindable, today } = await this.lookup.one(actorOf(viewer), id);
    const { enrolledAt, lastActivityAt, remindedAt, certificateCode, refers } = enrolment;
    return {
      id,
      name,
      email,
      remindable,
      enrolledAt,
      lastActivityAt,
      remindedAt,
      ...badgeOf(course, enrolment),
      ...heldOf(enrolment, today),
      course: { letter: course.letter, title: course.title },
      certificateCode: certificateCode && formatCode(certificateCode),
      refers,
    };
  }
}

/** Name and address go together; half an invitation is a slip worth telling. */
function inviteIn({ name, email }: EnrolForm): { name: string; email: string } | null {
  if (!name && !email) return null;
  if (!name) throw refuse('courses.invite-name', { status: 422, field: 'name' });
  if (!email) throw refuse('courses.invite-email', { status: 422, field: 'email' });
  return { name, email };
}
