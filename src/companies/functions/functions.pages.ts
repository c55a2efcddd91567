import { Controller, Get, Post } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { FunctionsPage } from '#templates/companies/functions/functions.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, type View, Viewer } from '../../web/index.js';
import { may } from '../company.policy.js';
import { FunctionsForm } from './functions.forms.js';
import { assignedOf, personFunctions, valueOf } from './functions.rules.js';
import { Functions, type FunctionsRecord } from './functions.service.js';

const here = '/empresa/equipo/funciones';

/** Who does what in the viewer's company. */
@Controller('empresa/equipo/funciones')
@Allow({ company: ['company_admin', 'company_editor'] })
export class FunctionsPages {
  constructor(private readonly functions: Functions) {}

  @Get()
  show(@Viewer() viewer: Viewer) {
    return this.page(viewer);
  }

  @Post()
  @Allow({ company: ['company_admin'] })
  save(@Viewer() viewer: Viewer, @Submitted(FunctionsForm) form: Submitted<FunctionsForm>) {
    return submit(form, {
      perform: ({ version, assigned = [], hr, direction, managers, hiring }) =>
        this.functions.save(actorOf(viewer), viewer.companyId!, version, {
          counts: { hr, direction, managers, hiring },
          assigned: assigned.flatMap((text) => assignedOf(text) ?? []),
        }),
      invalid: (state) => this.page(viewer, state),
      done: () => redirect(here, { flash: 'companies.functions.saved' }),
    });
  }

  private async page(viewer: Viewer, form?: FormState): Promise<View> {
    const { record, members, headcount } = await this.functions.read(actorOf(viewer), viewer.companyId!);
    return view(FunctionsPage, {
      people: members.map(({ userId, name }) => ({ userId, name })),
      headcount,
      savedAt: record?.savedAt ?? null,
      editable: may(actorOf(viewer), 'edit', viewer.companyId!),
      form: form ?? emptyForm(valuesOf(record)),
    });
  }
}

function valuesOf(record: FunctionsRecord | null): Record<string, string | string[]> {
  if (!record) return { version: '0' };
  const counts = Object.fromEntries(personFunctions.map((one) => [one, String(record.counts[one])]));
  return { ...counts, assigned: record.assigned.map(valueOf), version: String(record.version) };
}
