import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FormState } from '#templates/components/form-state';
import { OpeningsDeskPage } from '#templates/openings/review/desk.page';
import { ReadOpeningPage } from '#templates/openings/review/opening.page';
import { Clock } from '#libs/clock';
import { CONTENT_TYPES } from '#libs/files';
import { dayOf } from '#libs/mexico';
import { writeWorkbook } from '#libs/spreadsheet';
import { hasRole } from '../../database/index.js';
import {
  actorOf,
  Allow,
  file,
  localeOf,
  redirect,
  submit,
  Submitted,
  type View,
  view,
  Viewer,
} from '../../web/index.js';
import { MinimumPay } from '../announcing/minimum-pay.js';
import { openingLine } from '../announcing/opening.views.js';
import { readingRoles } from '../opening.policy.js';
import { openingRows } from './openings-file.js';
import { OpeningReading } from './reading.service.js';
import { ApproveForm, ReasonsForm } from './review.forms.js';
import type { DeskTab } from './review.queries.js';
import { readOpeningView } from './review.views.js';

const home = '/fm4/vacantes';
const tabs: Readonly<Record<string, DeskTab>> = { abiertas: 'live', devueltas: 'returned', cerradas: 'closed' };

/** A button, with nothing beside it. */
const pressed: Submitted<object> = { ok: true, value: {}, raw: {} };

/** Openings in FM4's workspace: read, answered, and told to people by its staff. */
@Controller('fm4/vacantes')
@Allow({ staff: [...readingRoles] })
export class ReviewPages {
  constructor(
    private readonly reading: OpeningReading,
    private readonly minimumPay: MinimumPay,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Query('ver') asked?: unknown, @Query('pagina') number?: unknown) {
    const tab = typeof asked === 'string' && Object.hasOwn(tabs, asked) ? tabs[asked]! : 'waiting';
    const { openings, counts, page, pages } = await this.reading.list(actorOf(viewer), tab, number);
    const today = dayOf(this.clock.now());
    return view(OpeningsDeskPage, { tab, counts, lines: openings.map((one) => openingLine(one, today)), page, pages });
  }

  @Get('archivo.xlsx')
  async workbook(@Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    const today = dayOf(this.clock.now());
    const rows = openingRows(await this.reading.file(actorOf(viewer)), today, localeOf(request));
    const bytes = await writeWorkbook([{ name: 'vacantes', rows }]);
    const headers = { 'cache-control': 'no-store' };
    return file(bytes, { contentType: CONTENT_TYPES.xlsx, name: `vacantes-${today}.xlsx`, headers });
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, null);
  }

  @Post(':id/tomar')
  take(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.done(viewer, id, 'taken', pressed, () => this.reading.take(actorOf(viewer), id));
  }

  @Post(':id/dejar')
  release(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.done(viewer, id, 'released', pressed, () => this.reading.release(actorOf(viewer), id));
  }

  @Post(':id/confirmar')
  approve(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ApproveForm) form: Submitted<ApproveForm>) {
    return this.done(viewer, id, 'reviewed', form, ({ normsRead }) =>
      this.reading.approve(actorOf(viewer), id, normsRead !== undefined),
    );
  }

  @Post(':id/devolver')
  giveBack(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ReasonsForm) form: Submitted<ReasonsForm>) {
    return this.done(viewer, id, 'returned', form, ({ reasons }) =>
      this.reading.giveBack(actorOf(viewer), id, reasons),
    );
  }

  @Post(':id/pausar')
  pause(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ReasonsForm) form: Submitted<ReasonsForm>) {
    return this.done(viewer, id, 'paused', form, ({ reasons }) => this.reading.pause(actorOf(viewer), id, reasons));
  }

  @Post(':id/reanudar')
  resume(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.done(viewer, id, 'resumed', pressed, () => this.reading.resume(actorOf(viewer), id));
  }

  @Post(':id/cerrar')
  close(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ReasonsForm) form: Submitted<ReasonsForm>) {
    return this.done(viewer, id, 'closed-fm4', form, ({ reasons }) => this.reading.close(actorOf(viewer), id, reasons));
  }

  private done<T>(viewer: Viewer, id: string, what: string, form: Submitted<T>, perform: (value: T) => Promise<void>) {
    return submit(form, {
      perform,
      invalid: (state) => this.page(viewer, id, { of: what, state }),
      done: () => redirect(`${home}/${id}`, { flash: `flash.openings.${what}` }),
    });
  }

  private async page(viewer: Viewer, id: string, form: { of: string; state: FormState } | null): Promise<View> {
    const actor = actorOf(viewer);
    const found = await this.reading.read(actor, id);
    const today = dayOf(this.clock.now());
    const minimum = await this.minimumPay.on(actor, today);
    const reader = { userId: viewer.userId, isAdmin: hasRole(viewer, 'staff_admin') };
    return view(ReadOpeningPage, readOpeningView(found, reader, { today, minimum, form }));
  }
}
