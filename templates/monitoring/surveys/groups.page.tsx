import { Button } from '../../components/button.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { Phase } from './answer.page.js';

export interface GroupsProps {
  groups: readonly { id: string; title: string; openPhase: Phase | null; createdAt: Date }[];
  form: FormState;
}

/** The groups that are asked before, after and three months later. */
export function GroupsPage({ groups, form }: GroupsProps) {
  const { t, date } = usePage();
  return (
    <Fm4Layout title={t('fm4.surveys')}>
      <h1>{t('fm4.surveys')}</h1>
      <p class="mt-2 max-w-lectura">{t('surveys.fm4-lead')}</p>
      <p class="mt-2">
        <TextLink href="/fm4/seguimiento">{t('surveys.follow-up')}</TextLink>
      </p>
      {groups.length === 0 && <p class="mt-6">{t('surveys.none')}</p>}
      <ul class="list-none p-0 mt-6 max-w-3xl">
        {groups.map(({ id, title, openPhase, createdAt }) => (
          <li key={id} class="py-3 border-t border-linea">
            <TextLink href={`/fm4/encuestas/${id}`}>{title}</TextLink>
            <span class="block text-tenue text-sm">
              {date.long(createdAt)} · {t(openPhase ? `surveys.open.${openPhase}` : 'surveys.open.none')}
            </span>
          </li>
        ))}
      </ul>
      <Section id="nuevo" class="mt-8 max-w-3xl" heading="text-xl" title={t('surveys.new')}>
        <Form form={form} action="/fm4/encuestas" labels={{ title: t('surveys.group-title') }}>
          <input type="hidden" name="id" value={valueOf(form, 'id')} />
          <TextField name="title" maxLength={120} hint={t('surveys.group-title.hint')} />
          <Button>{t('surveys.make')}</Button>
        </Form>
      </Section>
    </Fm4Layout>
  );
}
