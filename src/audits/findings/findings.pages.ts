import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { FindingsPage } from '#templates/audits/findings/findings.page';
import { actorOf, Allow, file, redirect, submit, Submitted, view, type View, Viewer } from '../../web/index.js';
import { FindingForm, JudgeForm, WithdrawFindingForm } from './findings.forms.js';
import { FindingsReader } from './findings-reader.js';
import { Findings } from './findings.service.js';
import { findingsPage, type ReturnedForm } from './findings.views.js';

const base = (id: string): string => `/fm4/auditorias/${id}/hallazgos`;

/** The findings of a case in FM4's workspace. */
@Controller('fm4/auditorias/:id/hallazgos')
@Allow({ staff: ['auditor', 'staff_admin'] })
export class FindingsPages {
  constructor(
    private readonly findings: Findings,
    private readonly reader: FindingsReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
  show(@Viewer() viewer: Viewer, @Param('id') id: string, @Query('practica') item?: unknown) {
    return this.page(viewer, id, null, typeof item === 'string' ? item : null);
  }

  @Post()
  record(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(FindingForm) form: Submitted<FindingForm>) {
    return submit(form, {
      perform: (said) => this.findings.record(actorOf(viewer), id, said),
      invalid: (state) => this.page(viewer, id, { id: null, kind: 'record', state }),
      done: () => redirect(base(id), { flash: 'flash.audits.finding-recorded' }),
    });
  }

  @Post(':finding/retirar')
  withdraw(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('finding') finding: string,
    @Submitted(WithdrawFindingForm) form: Submitted<WithdrawFindingForm>,
  ) {
    return submit(form, {
      perform: ({ note }) => this.findings.withdraw(actorOf(viewer), id, finding, note),
      invalid: (state) => this.page(viewer, id, { id: finding, kind: 'withdraw', state }),
      done: () => redirect(base(id), { flash: 'flash.audits.finding-withdrawn' }),
    });
  }

  @Post(':finding/cierre')
  judge(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('finding') finding: string,
    @Submitted(JudgeForm) form: Submitted<JudgeForm>,
  ) {
    return submit(form, {
      perform: (said) => this.findings.judge(actorOf(viewer), id, finding, said),
      invalid: (state) => this.page(viewer, id, { id: finding, kind: 'judge', state }),
      done: () => redirect(`${base(id)}#h-${finding}`, { flash: 'flash.audits.finding-judged' }),
    });
  }

  @Post(':finding/eficacia')
  check(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('finding') finding: string,
    @Submitted(JudgeForm) form: Submitted<JudgeForm>,
  ) {
    return submit(form, {
      perform: (said) => this.findings.check(actorOf(viewer), id, finding, said),
      invalid: (state) => this.page(viewer, id, { id: finding, kind: 'check', state }),
      done: () => redirect(`${base(id)}#h-${finding}`, { flash: 'flash.audits.finding-checked' }),
    });
  }

  private async page(viewer: Viewer, id: string, form: ReturnedForm | null, item: string | null = null): Promise<View> {
    const source = await this.reader.source(actorOf(viewer), id);
    return view(FindingsPage, findingsPage(source, viewer, form, { item, today: dayOf(this.clock.now()) }));
  }
}

/** The files that companies send with their findings, for FM4. Always a download. */
@Controller('fm4/hallazgos/archivos')
@Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
export class FindingFilesPages {
  constructor(private readonly reader: FindingsReader) {}

  @Get(':file')
  async open(@Viewer() viewer: Viewer, @Param('file') id: string) {
    const { bytes, contentType, name } = await this.reader.open(actorOf(viewer), id, 'fm4');
    return file(bytes, { contentType, name });
  }
}
