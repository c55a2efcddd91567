import { Controller, Get, Param, Post } from '@nestjs/common';
import { sectors } from '#libs/mexico';
import { AuditorsPage } from '#templates/audits/coordination/auditors.page';
import { CompetencePage } from '#templates/audits/coordination/competence.page';
import type { FormState } from '#templates/components/form-state';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, type View, Viewer } from '../../web/index.js';
import type { AuditorCompetence } from '../competence/competence.entity.js';
import { Competences } from './competences.service.js';
import { CompetenceForm } from './coordination.forms.js';
import { auditorRow } from './coordination.views.js';

/** The auditors: how much each has to do, and what each may audit. */
@Controller('fm4/auditorias/equipo')
@Allow({ staff: ['staff_admin'] })
export class AuditorsPages {
  constructor(private readonly competences: Competences) {}

  @Get()
  @Allow({ staff: ['auditor', 'staff_admin'] })
  async list(@Viewer() viewer: Viewer) {
    const rows = (await this.competences.all(actorOf(viewer))).map(auditorRow);
    return view(AuditorsPage, { rows, mayRecord: viewer.roles.includes('staff_admin') });
  }

  @Get(':userId')
  show(@Viewer() viewer: Viewer, @Param('userId') userId: string) {
    return this.page(viewer, userId);
  }

  @Post(':userId')
  record(
    @Viewer() viewer: Viewer,
    @Param('userId') userId: string,
    @Submitted(CompetenceForm) form: Submitted<CompetenceForm>,
  ) {
    return submit(form, {
      perform: ({ levels, which, sectors: some, capacity = null, basis, version }) => {
        const chosen = which === 'todos' ? null : some;
        return this.competences.record(actorOf(viewer), userId, version, { levels, sectors: chosen, capacity, basis });
      },
      invalid: (state) => this.page(viewer, userId, state),
      done: () => redirect('/fm4/auditorias/equipo', { flash: 'flash.audits.competence' }),
    });
  }

  private async page(viewer: Viewer, userId: string, form?: FormState): Promise<View> {
    const { name, competence } = await this.competences.of(actorOf(viewer), userId);
    return view(CompetencePage, {
      userId,
      name,
      sectors: sectors.map(({ code, name: label }) => ({ value: code, label: `${code} ${label}` })),
      form: form ?? emptyForm(valuesOf(competence)),
    });
  }
}

function valuesOf(competence: AuditorCompetence | null): Record<string, string | string[]> {
  if (competence === null) return { levels: ['N1', 'N2', 'N3'], which: 'todos', version: '0' };
  const { levels, sectors: some, capacity, basis, version } = competence;
  return {
    levels,
    which: some === null ? 'todos' : 'algunos',
    sectors: some ?? [],
    capacity: capacity === null ? '' : String(capacity),
    basis,
    version: String(version),
  };
}
