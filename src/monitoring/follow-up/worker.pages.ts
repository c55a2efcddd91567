import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { formatCode, parseCode } from '#libs/codes';
import { createDates } from '#libs/i18n';
import type { FormState } from '#templates/components/form-state';
import { EnterWorkerPage } from '#templates/monitoring/follow-up/enter.page';
import { WorkerPage } from '#templates/monitoring/follow-up/worker.page';
import { WorkerThanksPage } from '#templates/monitoring/follow-up/thanks.page';
import { type WorkerProblem, workerWords } from '#templates/monitoring/follow-up/worker-words';
import { Allow, emptyForm, redirect, type Refused, refusalOf, Submitted, view, type View } from '../../web/index.js';
import { WorkerCodeForm, WorkerForm, type WorkerLanguage, workerLanguages } from './follow-up.forms.js';
import { answersTo, MAX_CONTACT, questions } from './follow-up.rules.js';
import { type AskedHire, WorkerAnswersService } from './worker-answers.service.js';

const problemOf: Readonly<Record<string, WorkerProblem>> = {
  'monitoring.code-unknown': 'unknown',
  'monitoring.code-used': 'used',
  'monitoring.code-coming': 'coming',
  'monitoring.code-over': 'over',
  'monitoring.answers-empty': 'empty',
  'too-many': 'many',
};

/** A worker answers how the job goes, without an account: by the address on a slip, or by typing its code. */
@Controller('seguimiento')
@Allow('public')
export class WorkerPages {
  constructor(private readonly answers: WorkerAnswersService) {}

  @Get()
  enter(@Req() request: FastifyRequest, @Query('idioma') asked?: unknown) {
    return view(EnterWorkerPage, { language: spokenIn(request, asked), code: '', problem: null });
  }

  /** No redirect: the code that was typed stands in no address, no cookie and no log. */
  @Post()
  start(@Submitted(WorkerCodeForm) form: Submitted<WorkerCodeForm>, @Req() request: FastifyRequest) {
    return this.asking(request, textOf(form, 'codigo'), textOf(form, 'idioma'), null);
  }

  @Get('gracias')
  thanks(@Req() request: FastifyRequest, @Query('idioma') asked?: unknown) {
    return view(WorkerThanksPage, { language: spokenIn(request, asked) });
  }

  /** After a reload, or for who comes back: the way in. */
  @Get('respuestas')
  again() {
    return redirect('/seguimiento');
  }

  @Post('respuestas')
  async send(@Submitted(WorkerForm) form: Submitted<WorkerForm>, @Req() request: FastifyRequest) {
    const [code, asked] = [textOf(form, 'codigo'), textOf(form, 'idioma')];
    if (!form.ok) {
      const long = form.state.errors['contacto'] !== undefined && Object.keys(form.state.errors).length === 1;
      return this.asking(request, code, asked, null, { state: form.state, problem: long ? 'long' : 'invalid' });
    }
    try {
      await this.answers.answer(form.value, request.ip);
    } catch (error) {
      const refused = known(error);
      if (refused.code !== 'monitoring.answers-empty') return this.refused(request, refused, code, asked);
      return this.asking(request, code, asked, null, {
        state: { values: form.raw, errors: {} },
        problem: 'empty',
      });
    }
    return redirect(`/seguimiento/gracias?idioma=${spokenIn(request, asked)}`);
  }

  @Get(':code')
  byAddress(@Req() request: FastifyRequest, @Param('code') code: string, @Query('idioma') asked?: unknown) {
    const parsed = parseCode(code);
    return this.asking(request, code, asked, parsed.ok ? formatCode(parsed.code) : null);
  }

  /** The questions, or, where the code does not lead to them, the field for the code with the reason. */
  private async asking(
    request: FastifyRequest,
    code: string,
    asked: unknown,
    address: string | null,
    returned: { state: FormState; problem: WorkerProblem } | null = null,
  ): Promise<View> {
    let hire: AskedHire;
    try {
      hire = await this.answers.find(code, request.ip);
    } catch (error) {
      return this.refused(request, known(error), code, asked);
    }
    const language = spokenIn(request, asked);
    return view(
      WorkerPage,
      {
        language,
        company: hire.companyName,
        months: hire.months,
        address,
        code,
        questions: questions.map((id) => ({ id, answers: answersTo[id] })),
        maxContact: MAX_CONTACT,
        form: returned?.state ?? emptyForm(),
        problem: returned && workerWords[language].problems[returned.problem],
      },
      { status: returned ? 422 : 200 },
    );
  }

  private refused(request: FastifyRequest, refused: Refused, code: string, asked: unknown): View {
    const language = spokenIn(request, asked);
    const words = workerWords[language];
    const day = refused.params['day'];
    const on = day === undefined ? '' : createDates(words.dates).long(String(day));
    const text = words.problems[problemOf[refused.code]!].replace('{day}', on);
    const headers: Record<string, string> = {};
    if (refused.retryAfter !== null) headers['retry-after'] = String(Math.ceil(refused.retryAfter));
    const status = refused.code === 'monitoring.code-unknown' && request.method === 'GET' ? 404 : refused.status;
    return view(EnterWorkerPage, { language, code: code.slice(0, 64), problem: text }, { status, headers });
  }
}

/** The refusal, if its words are among the workers'. */
function known(error: unknown): Refused {
  const refused = refusalOf(error);
  if (!refused || problemOf[refused.code] === undefined) throw error;
  return refused;
}

function textOf(form: Submitted<object>, name: string): string {
  const value = form.raw[name];
  return typeof value === 'string' ? value : '';
}

/** The language asked for, or the reader's. */
function spokenIn({ headers }: FastifyRequest, asked: unknown): WorkerLanguage {
  const accepted = (headers['accept-language'] ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return [asked, ...accepted].flatMap((one) => workerLanguages.find((language) => language === one) ?? [])[0] ?? 'es';
}
