import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormState } from '#templates/components/form-state';
import { EntryPage, RemoveEntryPage } from '#templates/monitoring/logs/entry.page';
import { type LogName, logNames } from '#templates/monitoring/logs/log.shapes';
import { LogsPage } from '#templates/monitoring/logs/logs.page';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { pageNumber } from '#libs/paging';
import {
  actorOf,
  Allow,
  emptyForm,
  notFound,
  Pages,
  redirect,
  refusalOf,
  serviceWorker,
  submit,
  Submitted,
  view,
  Viewer,
} from '../../web/index.js';
import { searchIn } from '../audit-trail/act-log.rules.js';
import { dayIn } from '../audit-trail/period.rules.js';
import { loggers } from '../monitoring.policy.js';
import { EntryForm } from './log.forms.js';
import type { LogFilter } from './log.queries.js';
import { ENTRIES_PER_PAGE, type LogValues, readEntry } from './log.rules.js';
import { columnsOf, fieldShapes, formValues, lineOf } from './log.views.js';
import { Logs, type WritingEntry } from './logs.service.js';

const home = '/fm4/bitacoras';

/** A log by its place in an address. @throws Refused `not-found` */
export function logIn(named: string): LogName {
  const found = logNames.find((one) => one === named);
  if (!found) throw notFound();
  return found;
}

/** The filter in an address. */
export const filterIn = (query: Record<string, unknown>): LogFilter => ({
  search: searchIn(query['buscar']),
  from: dayIn(query['desde']),
  until: dayIn(query['hasta']),
});

interface ReadForm {
  readonly values: LogValues;
  readonly writing: WritingEntry;
}

/** The logs in FM4's workspace. The form of a new entry works without a network: a script keeps what it says and sends it. */
@Controller('fm4/bitacoras')
@Allow({ staff: loggers })
export class LogPages {
  constructor(
    private readonly logs: Logs,
    private readonly clock: Clock,
    private readonly pages: Pages,
  ) {}

  @Get()
  list() {
    return redirect(`${home}/actividades`);
  }

  @Get(':log')
  async show(@Viewer() viewer: Viewer, @Param('log') named: string, @Query() query: Record<string, unknown>) {
    const log = logIn(named);
    const filter = filterIn(query);
    const page = pageNumber(query['pagina']);
    const { entries, counts } = await this.logs.list(actorOf(viewer), log, filter, page);
    const total = entries[0]?.total ?? 0;
    return view(LogsPage, {
      home,
      log,
      counts,
      filter,
      columns: columnsOf(log),
      lines: entries.map((row) => lineOf(log, home, row)),
      total,
      page,
      pages: Math.max(1, Math.ceil(total / ENTRIES_PER_PAGE)),
    });
  }

  @Get(':log/apuntar')
  begin(@Viewer() viewer: Viewer, @Param('log') named: string) {
    const happenedOn = dayOf(this.clock.now());
    return this.entryPage(viewer, logIn(named), null, emptyForm({ id: newId(), version: '1', happenedOn }));
  }

  /** The service worker; being here it can serve no other page than the form of this log. */
  @Get(':log/trabajador.js')
  @Allow('public')
  worker(@Param('log') named: string) {
    logIn(named);
    return serviceWorker('visit-worker.js');
  }

  @Post(':log/apuntar')
  @HttpCode(200)
  async write(
    @Viewer() viewer: Viewer,
    @Param('log') named: string,
    @Submitted(EntryForm) sent: Submitted<EntryForm>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const log = logIn(named);
    const form = this.read(log, sent);
    if (request.headers.accept?.includes('application/json'))
      return this.answerScript(viewer, log, form, request, reply);
    return submit(form, {
      perform: ({ values, writing }) => this.logs.write(actorOf(viewer), log, values, writing),
      invalid: (state) => this.entryPage(viewer, log, null, state),
      done: () => redirect(`${home}/${log}`, { flash: 'flash.logs.kept' }),
    });
  }

  @Get(':log/:id')
  async edit(@Viewer() viewer: Viewer, @Param('log') named: string, @Param('id') id: string) {
    const log = logIn(named);
    const { values, version } = await this.logs.read(actorOf(viewer), log, id);
    return this.entryPage(viewer, log, id, emptyForm({ ...formValues(log, values), id, version: String(version) }));
  }

  @Post(':log/:id')
  async change(
    @Viewer() viewer: Viewer,
    @Param('log') named: string,
    @Param('id') id: string,
    @Submitted(EntryForm) sent: Submitted<EntryForm>,
  ) {
    const log = logIn(named);
    const { version } = await this.logs.read(actorOf(viewer), log, id);
    return submit(this.read(log, sent), {
      perform: ({ values, writing }) => this.logs.change(actorOf(viewer), log, values, { ...writing, id }),
      // with the present version: having seen that it changed, they may save again
      invalid: (state) =>
        this.entryPage(viewer, log, id, { ...state, values: { ...state.values, id, version: String(version) } }),
      done: () => redirect(`${home}/${log}`, { flash: 'flash.logs.kept' }),
    });
  }

  @Get(':log/:id/quitar')
  async askToRemove(@Viewer() viewer: Viewer, @Param('log') named: string, @Param('id') id: string) {
    const log = logIn(named);
    const row = await this.logs.read(actorOf(viewer), log, id);
    return view(RemoveEntryPage, { home, log, id, line: lineOf(log, home, row), isClosed: row.isClosed });
  }

  @Post(':log/:id/quitar')
  async remove(@Viewer() viewer: Viewer, @Param('log') named: string, @Param('id') id: string) {
    const log = logIn(named);
    await this.logs.remove(actorOf(viewer), log, id);
    return redirect(`${home}/${log}`, { flash: 'flash.logs.removed' });
  }

  private async entryPage(viewer: Viewer, log: LogName, id: string | null, form: FormState) {
    const { companies, closed } = await this.logs.offered(actorOf(viewer));
    return view(EntryPage, {
      home,
      log,
      id,
      userId: viewer.userId,
      fields: fieldShapes(log),
      companies,
      closed,
      today: dayOf(this.clock.now()),
      form,
    });
  }

  /** The entry that a form says, with all that is wrong in it. */
  private read(log: LogName, sent: Submitted<EntryForm>): Submitted<ReadForm> {
    const raw = Object.fromEntries(
      Object.entries(sent.raw).map(([name, value]) => [name, typeof value === 'string' ? value : (value[0] ?? '')]),
    );
    const { values, problems } = readEntry(log, raw, dayOf(this.clock.now()));
    const errors = { ...(sent.ok ? {} : sent.state.errors), ...problems };
    if (!sent.ok || Object.keys(errors).length > 0)
      return { ok: false, raw: sent.raw, state: { values: sent.raw, errors } };
    const { id, key, version, reviewed, correction } = sent.value;
    const writing = { id: key ?? id, version, reviewed: reviewed === 'si', correction };
    return { ok: true, raw: sent.raw, value: { values, writing } };
  }

  /**
   * Says that it is kept, or why it never will be as it is. What seems to tell of somebody is kept: whoever wrote it
   * cannot be asked any more, and the list marks it.
   */
  private async answerScript(
    viewer: Viewer,
    log: LogName,
    form: Submitted<ReadForm>,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<object> {
    const { maybe, t } = this.pages.words(request);
    if (!form.ok) {
      const problem = Object.values(form.state.errors)[0];
      void reply.status(422);
      return { kept: false, message: (problem && maybe(problem.key, problem.params)) ?? t('form.invalid') };
    }
    const { values, writing } = form.value;
    try {
      await this.logs.write(actorOf(viewer), log, values, { ...writing, reviewed: true });
      return { kept: true };
    } catch (error) {
      const refused = refusalOf(error);
      if (!refused) throw error;
      void reply.status(refused.status);
      return { kept: false, message: maybe(`refusal.${refused.code}`, refused.params) ?? t('form.invalid') };
    }
  }
}
