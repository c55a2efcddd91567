import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { formatCode, parseCode } from '#libs/codes';
import { createDates } from '#libs/i18n';
import { EnterSurveyPage } from '#templates/audits/survey/enter.page';
import { RespondPage } from '#templates/audits/survey/respond.page';
import type { RespondentProblem } from '#templates/audits/survey/respondent-frame';
import { respondentWords, withFact } from '#templates/audits/survey/respondent-words';
import { ThanksPage } from '#templates/audits/survey/thanks.page';
import type { FormState } from '#templates/components/form-state';
import { Allow, emptyForm, redirect, type Refused, refusalOf, Submitted, view, type View } from '../../web/index.js';
import { languageOf, questionnaireIn, type SurveyLanguage, surveyLanguages } from './questionnaire.js';
import { CodeForm, ResponseForm } from './survey.forms.js';
import type { CodedSurvey } from './survey.queries.js';
import { alertQuestions, asksYesOrNo, MAX_CONTACT, scoredQuestions } from './survey.rules.js';
import { SurveyResponses } from './survey-responses.service.js';

const problemOf: Readonly<Record<string, RespondentProblem>> = {
  'audits.survey-unknown': 'unknown',
  'audits.survey-used': 'used',
  'audits.survey-over': 'over',
  'audits.survey-coming': 'coming',
  'audits.survey-empty': 'empty',
  'too-many': 'many',
};

/** Answering a survey, without an account: by the address on a slip, or by typing its code. */
@Controller('encuesta')
@Allow('public')
export class RespondentPages {
  constructor(private readonly responses: SurveyResponses) {}

  @Get()
  enter(@Req() request: FastifyRequest, @Query('idioma') asked?: unknown) {
    const language = spokenIn(request, asked);
    return view(EnterSurveyPage, { language, code: '', problem: null });
  }

  /** No redirect: the code that was typed stands in no address, no cookie and no log. */
  @Post()
  async start(@Submitted(CodeForm) form: Submitted<CodeForm>, @Req() request: FastifyRequest) {
    return this.answering(request, textOf(form, 'codigo'), textOf(form, 'idioma'), null);
  }

  @Get('gracias')
  thanks(@Req() request: FastifyRequest, @Query('idioma') asked?: unknown) {
    const language = spokenIn(request, asked);
    return view(ThanksPage, { language, text: questionnaireIn(language).thanks });
  }

  /** After a reload, or for who comes back: the way in. */
  @Get('respuestas')
  again() {
    return redirect('/encuesta');
  }

  @Post('respuestas')
  async send(@Submitted(ResponseForm) form: Submitted<ResponseForm>, @Req() request: FastifyRequest) {
    const code = textOf(form, 'codigo');
    const asked = textOf(form, 'idioma');
    if (!form.ok) {
      const long = form.state.errors['contacto'] !== undefined && Object.keys(form.state.errors).length === 1;
      return this.answering(request, code, asked, null, { state: form.state, problem: long ? 'long' : 'invalid' });
    }
    try {
      await this.responses.answer(form.value, request.ip);
    } catch (error) {
      const refused = known(error);
      if (refused.code !== 'audits.survey-empty') return this.refused(request, refused, code, asked);
      const state = { values: form.raw, errors: {} };
      return this.answering(request, code, asked, null, { state, problem: 'empty' });
    }
    const language = spokenIn(request, asked);
    return redirect(`/encuesta/gracias?idioma=${language}`);
  }

  @Get(':code')
  async byAddress(@Req() request: FastifyRequest, @Param('code') code: string, @Query('idioma') asked?: unknown) {
    const parsed = parseCode(code);
    return this.answering(request, code, asked, parsed.ok ? formatCode(parsed.code) : null);
  }

  /** The questionnaire, or, where the code does not lead to it, the field for the code with the reason. */
  private async answering(
    request: FastifyRequest,
    code: string,
    asked: unknown,
    address: string | null,
    returned: { state: FormState; problem: RespondentProblem } | null = null,
  ): Promise<View> {
    let survey: CodedSurvey;
    try {
      survey = await this.responses.find(code, request.ip);
    } catch (error) {
      return this.refused(request, known(error), code, asked);
    }
    const language = spokenIn(request, asked, survey.languages);
    return view(
      RespondPage,
      {
        language,
        languages: survey.languages,
        company: survey.companyName,
        address,
        code,
        texts: questionnaireIn(language),
        scored: scoredQuestions,
        serious: alertQuestions,
        yesOrNo: [...scoredQuestions, ...alertQuestions].filter(asksYesOrNo),
        maxContact: MAX_CONTACT,
        form: returned?.state ?? emptyForm(),
        problem: returned && respondentWords[language][returned.problem],
      },
      { status: returned ? 422 : 200 },
    );
  }

  private refused(request: FastifyRequest, refused: Refused, code: string, asked: unknown): View {
    const language = spokenIn(request, asked);
    const text = respondentWords[language][problemOf[refused.code]!];
    const day = refused.params['day'];
    const problem = day === undefined ? text : withFact(text, dayIn(language, String(day)));
    const { retryAfter } = refused;
    const headers: Record<string, string> = {};
    if (retryAfter !== null) headers['retry-after'] = String(Math.ceil(retryAfter));
    // a slip's address that leads nowhere is a page that is not there; a code that was typed is a form to mend
    const status = refused.code === 'audits.survey-unknown' && request.method === 'GET' ? 404 : refused.status;
    return view(EnterSurveyPage, { language, code: code.slice(0, 64), problem }, { status, headers });
  }
}

/** The refusal, if its words are among the respondents'. */
function known(error: unknown): Refused {
  const refused = refusalOf(error);
  if (!refused || problemOf[refused.code] === undefined) throw error;
  return refused;
}

const dayIn = (language: SurveyLanguage, day: string): string => createDates(respondentWords[language].tag).long(day);

function textOf(form: Submitted<object>, name: string): string {
  const value = form.raw[name];
  return typeof value === 'string' ? value : '';
}

/** The language asked for, or the reader's, among those offered. */
const spokenIn = (
  { headers }: FastifyRequest,
  asked: unknown,
  offered: readonly SurveyLanguage[] = surveyLanguages,
): SurveyLanguage => languageOf(asked, headers['accept-language'], offered);
