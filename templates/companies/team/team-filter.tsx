import { Button } from '../../components/button.js';
import { Select } from '../../components/choice-field.js';
import { freshForm } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';

export interface TeamFilterProps {
  /** As the address says it. */
  filter: { search: string; role: string | null; state: string | null };
  maxSearchLength: number;
}

const roles = [
  { value: 'administra', role: 'company_admin' },
  { value: 'edita', role: 'company_editor' },
  { value: 'toma-cursos', role: 'learner' },
] as const;
const states = ['con-acceso', 'sin-confirmar', 'invitadas', 'vencidas'] as const;

/** Narrows the list of the team; the address says it all, so that it can be kept and shared. */
export function TeamFilter({ filter, maxSearchLength }: TeamFilterProps) {
  const { t } = usePage();
  const form = freshForm({ buscar: filter.search, funcion: filter.role ?? '', estado: filter.state ?? '' });
  const any = { value: '', label: t('companies.team.any') };
  return (
    <form method="get" action="/empresa/equipo" class="flex flex-wrap items-end gap-3" role="search">
      <TextField
        form={form}
        name="buscar"
        label={t('companies.team.search')}
        type="search"
        maxLength={maxSearchLength}
      />
      <Select
        form={form}
        name="funcion"
        label={t('companies.team.role')}
        noEmpty
        choices={[any, ...roles.map(({ value, role }) => ({ value, label: t(`companies.role.${role}`) }))]}
      />
      <Select
        form={form}
        name="estado"
        label={t('companies.team.state')}
        noEmpty
        choices={[any, ...states.map((state) => ({ value: state, label: t(`companies.team.state.${state}`) }))]}
      />
      <div class="campo">
        <Button kind="outline">{t('companies.team.filter')}</Button>
      </div>
    </form>
  );
}
