import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { formatCode } from '#libs/codes';
import { CompanyCourses } from '#templates/courses/insight/team-progress.page';
import { Enrol } from '#templates/courses/enrolling/enrol.page';
import { EnrolmentPage, WithdrawPage } from '#templates/courses/enrolling/enrolment.page';
import {
  actorOf,
  Allow,
  CurrentViewer,
  emptyForm,
  type FormInput,
  redirect,
  Refused,
  submit,
  Submitted,
  view,
  type Viewer,
} from '../../web/index.js';
import { EnrolForm } from './enrol.forms.js';
import { badgeOf } from '../learning/learning.views.js';
import { Enrolments } from './enrolments.service.js';
import { TeamProgress } from '../insight/team-progress.service.js';

/** The company's own view of the courses. Routes for Human Resources only. */
@Controller('empresa/cursos')
export class CompanyCoursesPages {
  constructor(
    private readonly team: TeamProgress,
    private readonly enrolments: Enrolments,
  ) {}

  @Get()
  @Allow({ company: ['company_admin', 'company_editor'] })
  async list(@CurrentViewer() viewer: Viewer, @Query('pagina') page?: string) {
    const asked = /^\d{1,6}$/.test(page ?? '') ? Number(page) : 1;
    return view(CompanyCourses, await this.team.table(actorOf(viewer), companyOf(viewer), asked));
  }

  @Get('inscribir')
  @Allow({ company: ['company_admin', 'company_editor'] })
  async enrolPage(@CurrentViewer() viewer: Viewer, @Query('curso') slug?: string) {
    const choices = await this.team.choices(actorOf(viewer), companyOf(viewer));
    return view(Enrol, { ...choices, form: emptyForm(typeof slug === 'string' ? { course: slug } : {}) });
  }

  @Post('inscribir')
  @Allow({ company: ['company_admin', 'company_editor'] })
  async enrol(@CurrentViewer() viewer: Viewer, @Submitted(EnrolForm) form: FormInput<EnrolForm>) {
    const actor = actorOf(viewer);
    const companyId = companyOf(viewer);
    return submit(form, {
      perform: (value) =>
        this.enrolments.enrol(actor, { companyId, slug: value.course, people: value.people, invite: inviteIn(value) }),
      invalid: async (state) => view(Enrol, { ...(await this.team.choices(actor, companyId)), form: state }),
      done: ({ enrolled }) =>
        redirect('/empresa/cursos', {
          flash: 'courses.flash.enrolled',
          params: { n: enrolled },
          kind: enrolled > 0 ? 'success' : 'info',
        }),
    });
  }

  @Get(':id')
  @Allow({ company: ['company_admin', 'company_editor'] })
  async one(@CurrentViewer() viewer: Viewer, @Param('id') id: string) {
    return view(EnrolmentPage, { enrolment: await this.enrolment(viewer, id) });
  }

  @Post(':id/recordar')
  @Allow({ company: ['company_admin', 'company_editor'] })
  async remind(@CurrentViewer() viewer: Viewer, @Param('id') id: string) {
    const { name } = await this.enrolments.remind(actorOf(viewer), id);
    return redirect(`/empresa/cursos/${id}`, { flash: 'courses.flash.reminded', params: { name } });
  }

  @Get(':id/baja')
  @Allow({ company: ['company_admin', 'company_editor'] })
  async withdrawPage(@CurrentViewer() viewer: Viewer, @Param('id') id: string) {
    return view(WithdrawPage, { enrolment: await this.enrolment(viewer, id) });
  }

  @Post(':id/baja')
  @Allow({ company: ['company_admin', 'company_editor'] })
  async withdraw(@CurrentViewer() viewer: Viewer, @Param('id') id: string) {
    const { name } = await this.enrolments.withdraw(actorOf(viewer), id);
    return redirect('/empresa/cursos', { flash: 'courses.flash.withdrawn', params: { name } });
  }

  private async enrolment(viewer: Viewer, id: string) {
    const { enrolment, name, email, course, remindable } = await this.team.one(actorOf(viewer), id);
    const { enrolledAt, lastActivityAt, remindedAt, certificateCode } = enrolment;
    return {
      id,
      name,
      email,
      remindable,
      enrolledAt,
      lastActivityAt,
      remindedAt,
      ...badgeOf(course, enrolment),
      course: { letter: course.letter, title: course.title },
      certificateCode: certificateCode && formatCode(certificateCode),
    };
  }
}

/** The access rule lets nobody in without a company. */
function companyOf({ companyId }: Viewer): string {
  if (companyId === null) throw new Refused('forbidden', { status: 403 });
  return companyId;
}

/** Both or neither: half an invitation is a slip worth telling. */
function inviteIn({ name, email }: EnrolForm): { name: string; email: string } | null {
  if (!name && !email) return null;
  if (!name) throw new Refused('courses.invite-name', { status: 422, field: 'name' });
  if (!email) throw new Refused('courses.invite-email', { status: 422, field: 'email' });
  return { name, email };
}
