import { Controller, Get, Param, Post } from '@nestjs/common';
import { CaseConditionsPage } from '#templates/audits/conditions/case-conditions.page';
import { RecordFactPage } from '#templates/audits/conditions/record-fact.page';
import { WithdrawFactPage } from '#templates/audits/conditions/withdraw-fact.page';
import type { CaseConditionsProps } from '#templates/audits/conditions/case-conditions.shapes';
import type { FormState } from '#templates/components/form-state';
import {
  actorOf,
  Allow,
  emptyForm,
  notFound,
  redirect,
  submit,
  Submitted,
  view,
  type View,
  Viewer,
} from '../../web/index.js';
import { ConditionRecords } from './condition-records.js';
import { ConfirmFunctionsForm, FactForm, WaiverForm, WithdrawForm } from './conditions.forms.js';
import { conditionsPage, recordPage, withdrawPage } from './conditions-page.views.js';
import { ConditionsReader } from './conditions-reader.js';
import { type WrittenKind, writtenKinds } from './facts.types.js';
import { Waivers } from './waivers.service.js';

const base = (id: string): string => `/fm4/auditorias/${id}/condiciones`;

/** The conditions of a case: what its auditor records, and what two others set aside. */
@Controller('fm4/auditorias/:id/condiciones')
@Allow({ staff: ['auditor', 'staff_admin'] })
export class ConditionsPages {
  constructor(
    private readonly reader: ConditionsReader,
    private readonly records: ConditionRecords,
    private readonly waivers: Waivers,
  ) {}

  @Get()
  @Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, {});
  }

  @Get('registros/:kind')
  askToRecord(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('kind') kind: string) {
    return this.recordPage(viewer, id, kindOf(kind), emptyForm());
  }

  @Post('registros/:kind')
  record(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('kind') named: string,
    @Submitted(FactForm) form: Submitted<FactForm>,
  ) {
    const kind = kindOf(named);
    return submit(form, {
      perform: ({ heldOn, method, note = '', secondAuditor = null, ...figures }) =>
        this.records.record(actorOf(viewer), id, { kind, heldOn, method, note, secondAuditor, figures }),
      invalid: (state) => this.recordPage(viewer, id, kind, state),
      done: () => redirect(`${base(id)}#consta`, { flash: 'flash.conditions.recorded' }),
    });
  }

  @Get('registros/:fact/retirar')
  askToWithdraw(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('fact') fact: string) {
    return this.withdrawPage(viewer, id, fact, emptyForm());
  }

  @Post('registros/:fact/retirar')
  withdraw(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('fact') fact: string,
    @Submitted(WithdrawForm) form: Submitted<WithdrawForm>,
  ) {
    return submit(form, {
      perform: ({ reason }) => this.records.withdraw(actorOf(viewer), id, fact, reason),
      invalid: (state) => this.withdrawPage(viewer, id, fact, state),
      done: () => redirect(`${base(id)}#consta`, { flash: 'flash.conditions.withdrawn' }),
    });
  }

  @Post('funciones')
  confirm(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(ConfirmFunctionsForm) form: Submitted<ConfirmFunctionsForm>,
  ) {
    return submit(form, {
      perform: ({ version, method, note = '' }) =>
        this.records.confirmFunctions(actorOf(viewer), id, { version, method, note }),
      invalid: (state) => this.page(viewer, id, { functions: state }),
      done: () => redirect(`${base(id)}#funciones`, { flash: 'flash.conditions.confirmed' }),
    });
  }

  @Post('dispensas')
  @Allow({ staff: ['committee', 'staff_admin'] })
  propose(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(WaiverForm) form: Submitted<WaiverForm>) {
    return submit(form, {
      perform: ({ condition, reason }) => this.waivers.propose(actorOf(viewer), id, condition, reason),
      invalid: (state) => this.page(viewer, id, { waiver: state }),
      done: () => redirect(`${base(id)}#dispensas`, { flash: 'flash.conditions.waiver-proposed' }),
    });
  }

  @Post('dispensas/:waiver/confirmar')
  @Allow({ staff: ['committee', 'staff_admin'] })
  async confirmWaiver(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('waiver') waiver: string) {
    await this.waivers.confirm(actorOf(viewer), id, waiver);
    return redirect(`${base(id)}#dispensas`, { flash: 'flash.conditions.waiver-confirmed' });
  }

  private async page(viewer: Viewer, id: string, forms: CaseConditionsProps['openForms']): Promise<View> {
    return view(CaseConditionsPage, conditionsPage(await this.reader.ofCase(actorOf(viewer), id), viewer, forms));
  }

  private async recordPage(viewer: Viewer, id: string, kind: WrittenKind, form: FormState): Promise<View> {
    return view(RecordFactPage, recordPage(await this.reader.ofCase(actorOf(viewer), id), kind, form));
  }

  private async withdrawPage(viewer: Viewer, id: string, fact: string, form: FormState): Promise<View> {
    const props = withdrawPage(await this.reader.ofCase(actorOf(viewer), id), fact, form);
    if (!props) throw notFound();
    return view(WithdrawFactPage, props);
  }
}

function kindOf(named: string): WrittenKind {
  const kind = writtenKinds.find((one) => one === named);
  if (!kind) throw notFound();
  return kind;
}
