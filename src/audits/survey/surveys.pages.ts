import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { addDays, dayOf } from '#libs/mexico';
import { CompanySurveyPage } from '#templates/audits/survey/company-survey.page';
import { SurveyPage } from '#templates/audits/survey/survey.page';
import type { FormState } from '#templates/components/form-state';
import { ConfirmPage } from '#templates/confirm.page';
import { CONFIG, type Config } from '../../config/index.js';
import {
  actorOf,
  Allow,
  emptyForm,
  file,
  redirect,
  submit,
  Submitted,
  type View,
  view,
  Viewer,
} from '../../web/index.js';
import { surveyLanguages } from './questionnaire.js';
import { ExtendSurveyForm, OpenSurveyForm } from './survey.forms.js';
import { companySurvey } from './survey.views.js';
import { SurveyReader } from './survey-reader.js';
import { Surveys } from './surveys.service.js';

const pageOf = (auditId: string): string => `/fm4/auditorias/${auditId}/encuesta`;
/** Days that a new survey lasts unless its auditor says otherwise. */
const USUAL_DAYS = 14;

/** The survey of a case in FM4's workspace. */
@Controller('fm4/auditorias/:id/encuesta')
@Allow({ staff: ['auditor', 'staff_admin'] })
export class SurveyPages {
  constructor(
    private readonly surveys: Surveys,
    private readonly reader: SurveyReader,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, {});
  }

  @Post()
  open(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(OpenSurveyForm) form: Submitted<OpenSurveyForm>) {
    return submit(form, {
      perform: (value) => this.surveys.open(actorOf(viewer), id, value),
      invalid: (open) => this.page(viewer, id, { open }),
      done: () => redirect(pageOf(id), { flash: 'flash.survey.opened' }),
    });
  }

  @Post(':survey/ampliar')
  extend(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('survey') survey: string,
    @Submitted(ExtendSurveyForm) form: Submitted<ExtendSurveyForm>,
  ) {
    return submit(form, {
      perform: (value) => this.surveys.extend(actorOf(viewer), id, survey, value),
      invalid: (extend) => this.page(viewer, id, { extend }),
      done: () => redirect(pageOf(id), { flash: 'flash.survey.extended' }),
    });
  }

  @Get(':survey/cerrar')
  async askToClose(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('survey') survey: string) {
    const { companyName } = await this.read(viewer, id, {});
    return view(ConfirmPage, {
      place: 'fm4',
      question: { key: 'survey.close.question', params: { company: companyName } },
      consequence: { key: 'survey.close.consequence' },
      yes: { key: 'survey.close.do' },
      action: `${pageOf(id)}/${survey}/cerrar`,
      cancel: pageOf(id),
    });
  }

  @Post(':survey/cerrar')
  async close(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('survey') survey: string) {
    await this.surveys.close(actorOf(viewer), id, survey);
    return redirect(pageOf(id), { flash: 'flash.survey.closed' });
  }

  /** The slips to print and cut, one for each person. */
  @Get(':survey/papeletas.pdf')
  async slips(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('survey') surveyId: string) {
    const { survey, codes } = await this.surveys.codesOf(actorOf(viewer), id, surveyId);
    // Heavy to load, and most processes never draw.
    const { renderSlips } = await import('#templates/audits/survey/slips.pdf');
    const bytes = await renderSlips({
      codes: codes.map(formatCode),
      address: `${this.config.publicUrl}/encuesta`,
      languages: survey.languages,
      closesOn: survey.closesOn,
      issuer: this.config.issuer,
      createdAt: survey.openedAt,
    });
    return file(bytes, { contentType: 'application/pdf', name: 'papeletas.pdf', inline: true });
  }

  /** One link for each person, to be sent where paper does not reach. */
  @Get(':survey/enlaces.csv')
  async links(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('survey') surveyId: string) {
    const { codes } = await this.surveys.codesOf(actorOf(viewer), id, surveyId);
    const lines = codes.map((code) => `${this.config.publicUrl}/encuesta/${formatCode(code)}`);
    const bytes = Buffer.from(['enlace', ...lines, ''].join('\r\n'));
    return file(bytes, { contentType: 'text/csv; charset=utf-8', name: 'enlaces.csv' });
  }

  private async page(viewer: Viewer, id: string, forms: { open?: FormState; extend?: FormState }): Promise<View> {
    return view(SurveyPage, await this.read(viewer, id, forms));
  }

  private read(viewer: Viewer, id: string, { open, extend }: { open?: FormState; extend?: FormState }) {
    const today = dayOf(this.clock.now());
    return this.reader.page(actorOf(viewer), id, (submission, survey) => ({
      open:
        open ??
        emptyForm({
          opensOn: today,
          closesOn: addDays(today, USUAL_DAYS - 1),
          invited: String(submission.profile['num_trabajadores'] ?? ''),
          languages: [...surveyLanguages],
        }),
      extend: extend ?? emptyForm({ closesOn: survey?.closesOn ?? '', version: String(survey?.version ?? 0) }),
    }));
  }
}

/** The survey in the company's own workspace: never who answered, nor what one person said. */
@Controller('empresa/auditoria/encuesta')
export class CompanySurveyPages {
  constructor(
    private readonly reader: SurveyReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow({ company: ['company_admin', 'company_editor'] })
  async show(@Viewer() viewer: Viewer) {
    const known = await this.reader.ofCompany(actorOf(viewer));
    return view(CompanySurveyPage, companySurvey(known, dayOf(this.clock.now())));
  }
}
