import { Controller, Get, Param, Post } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { StandingRulesPage } from '#templates/courses/standing/rules.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, type View, Viewer } from '../../web/index.js';
import { companyOf } from '../company-of.js';
import { EnrolmentLookup } from '../enrolling/enrolment-lookup.service.js';
import { EnrolmentRuleForm } from './standing.forms.js';
import { RULE_DAYS } from './standing.rules.js';
import { StandingRules } from './standing-rules.service.js';

const here = '/empresa/cursos/reglas';

/** The rules by which a company enrols whoever comes. */
@Controller('empresa/cursos/reglas')
@Allow({ company: ['company_admin', 'company_editor'] })
export class StandingPages {
  constructor(
    private readonly rules: StandingRules,
    private readonly lookup: EnrolmentLookup,
  ) {}

  @Get()
  list(@Viewer() viewer: Viewer) {
    return this.page(viewer, emptyForm());
  }

  @Post()
  make(@Viewer() viewer: Viewer, @Submitted(EnrolmentRuleForm) form: Submitted<EnrolmentRuleForm>) {
    return submit(form, {
      perform: ({ who, course, days, present }) =>
        this.rules.make(actorOf(viewer), companyOf(viewer), { who, course, days: days ?? null, present }),
      invalid: (state) => this.page(viewer, state),
      done: () => redirect(here, { flash: 'courses.rules.made' }),
    });
  }

  @Post(':id/quitar')
  async end(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.rules.end(actorOf(viewer), companyOf(viewer), id);
    return redirect(here, { flash: 'courses.rules.ended' });
  }

  private async page(viewer: Viewer, form: FormState): Promise<View> {
    const rules = await this.rules.list(actorOf(viewer), companyOf(viewer));
    const courses = await this.lookup.courses(actorOf(viewer));
    return view(StandingRulesPage, {
      rules: rules.map(({ id, slug, who, days, madeAt, enrolled }) => ({
        id,
        who,
        days,
        madeAt,
        enrolled,
        course: courses.find((course) => course.slug === slug) ?? { letter: '', title: slug },
      })),
      courses,
      days: RULE_DAYS,
      form,
    });
  }
}
