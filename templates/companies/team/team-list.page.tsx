import { Alert } from '../../components/alert.js';
import { RadioGroup } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
import { FormButtons } from '../../components/form-buttons.js';
import { BackLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { type LinesLeft, PeopleListField } from '../../accounts/invitations/people-list-field.js';
import type { TeamRole } from './team.page.js';

interface TeamListPageProps {
  form: FormState;
  /** What stayed of the list that was sent. */
  left: readonly LinesLeft[];
  /** How many were invited, and how many had an open invitation already. */
  done: { n: number; waiting: number } | null;
  grants: readonly TeamRole[];
  /** Whether the company may invite: FM4 activated it. */
  inviting: boolean;
}

/** Invites several people at once, by a pasted list. */
export function TeamListPage({ form, left, done, grants, inviting }: TeamListPageProps) {
  const { t } = usePage();
  const labels = { list: t('companies.team.list-label'), role: t('companies.team.role') };
  const choices = grants.map((role) => ({
    value: role,
    label: t(`companies.role.${role}`),
    hint: t(`companies.role.${role}-hint`),
  }));
  return (
    <CompanyLayout title={t('companies.team.list')}>
      <BackLink href="/empresa/equipo">{t('companies.team.title')}</BackLink>
      <div class="max-w-lectura">
        <h1>{t('companies.team.list')}</h1>
        <p class="mt-2 mb-8 text-tenue">{t(inviting ? 'companies.team.list-intro' : 'companies.team.invite-later')}</p>
        {done && (
          <Alert kind={done.n > 0 ? 'success' : 'info'} live class="mb-6">
            {t('companies.team.list-invited', done)}
          </Alert>
        )}
        {inviting && (
          <Form form={form} action="/empresa/equipo/lista" labels={labels}>
            <PeopleListField form={form} label={labels.list} left={left} />
            <RadioGroup form={form} name="role" label={labels.role} choices={choices} />
            <FormButtons send={t('companies.team.list-submit')} cancel="/empresa/equipo" />
          </Form>
        )}
      </div>
    </CompanyLayout>
  );
}
