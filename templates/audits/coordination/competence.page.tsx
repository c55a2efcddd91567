import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { CheckboxGroup, type Choice, RadioGroup } from '../../components/choice-field.js';
import { FormButtons } from '../../components/form-buttons.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

interface CompetencePageProps {
  userId: string;
  name: string;
  sectors: Choice[];
  form: FormState;
}

/** What an auditor may audit, and on what that rests. */
export function CompetencePage({ userId, name, sectors, form }: CompetencePageProps) {
  const { t } = usePage();
  const labels = {
    levels: t('audits.competence.levels'),
    which: t('audits.competence.sectors'),
    sectors: t('audits.competence.some'),
    capacity: t('audits.competence.capacity'),
    basis: t('audits.competence.basis'),
  };
  const title = t('audits.competence.title', { name });
  return (
    <Fm4Layout title={title}>
      <Breadcrumbs
        trail={[
          { href: '/fm4/auditorias', label: t('fm4.audits') },
          { href: '/fm4/auditorias/equipo', label: t('audits.team.title') },
        ]}
        current={name}
      />
      <div class="max-w-lectura">
        <h1 class="mt-4">{title}</h1>
        <p>{t('audits.competence.text')}</p>
        <Form form={form} action={`/fm4/auditorias/equipo/${userId}`} labels={labels}>
          <input type="hidden" name="version" value={valueOf(form, 'version')} />
          <CheckboxGroup
            name="levels"
            hint={t('audits.competence.levels-hint')}
            choices={(['N1', 'N2', 'N3'] as const).map((value) => ({ value, label: t(`level.${value}`) }))}
          />
          <RadioGroup
            name="which"
            choices={[
              { value: 'todos', label: t('audits.competence.all') },
              { value: 'algunos', label: t('audits.competence.only-some') },
            ]}
          />
          <CheckboxGroup name="sectors" hint={t('audits.competence.some-hint')} choices={sectors} />
          <TextField
            name="capacity"
            optional
            type="number"
            min={0}
            max={50}
            size="short"
            hint={t('audits.competence.capacity-hint')}
          />
          <TextArea name="basis" rows={4} hint={t('audits.competence.basis-hint')} />
          <FormButtons
            send={t('audits.competence.do')}
            kind="primary"
            cancel="/fm4/auditorias/equipo"
            cancelLabel={t('action.cancel')}
          />
        </Form>
      </div>
    </Fm4Layout>
  );
}
