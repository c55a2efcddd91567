import { Button } from '../../components/button.js';
import { Select } from '../../components/choice-field.js';
import { Form, type FormState, useForm, valueOf } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { Content, practicePath } from '../instrument/content.js';

interface MoreEvidencePageProps {
  item: { id: string; text: string };
  /** Documents of other practices. */
  others: readonly { value: string; label: string }[];
  link: FormState;
  statement: FormState;
  reuse: FormState;
  /** Characters. */
  most: { title: number; text: number };
}

/** Evidence that is no new file: a document of another practice, a link, a statement. */
export function MoreEvidencePage({ item, others, link, statement, reuse, most }: MoreEvidencePageProps) {
  const { t } = usePage();
  const action = `${practicePath(item.id)}/evidencia`;
  const reason = t('assessments.more.reason');
  return (
    <CompanyLayout title={t('assessments.more.title')}>
      <BackLink href={`${practicePath(item.id)}#evidencia`}>
        {t('assessments.practice-title', { id: item.id })}
      </BackLink>
      <h1>{t('assessments.more.title')}</h1>
      <p class="mt-2 text-tenue max-w-lectura">
        <Content>{item.text}</Content>
      </p>
      {others.length > 0 && (
        <Section id="reutilizar" title={t('assessments.more.reuse')} ruled>
          <p class="mb-4 max-w-lectura">{t('assessments.more.reuse-text')}</p>
          <Form form={reuse} action={`${action}/reutilizar`} labels={{ document: t('assessments.more.document') }}>
            <Select name="document" choices={others} />
            <Button kind="outline">{t('assessments.more.reuse-do')}</Button>
          </Form>
        </Section>
      )}
      <Section id="enlace" title={t('assessments.more.link')} ruled>
        <p class="mb-4 max-w-lectura">{t('assessments.more.link-text')}</p>
        <Form
          form={link}
          action={`${action}/enlace`}
          labels={{ linkTitle: t('assessments.more.link-title'), link: t('assessments.more.address'), reason }}
        >
          <TextField name="linkTitle" maxLength={most.title} />
          <TextField name="link" type="url" inputmode="url" hint={t('assessments.more.address-hint')} />
          <Reason />
          <Button kind="outline">{t('assessments.more.link-do')}</Button>
        </Form>
      </Section>
      <Section id="declaracion" title={t('assessments.more.statement')} ruled>
        <p class="mb-4 max-w-lectura">{t('assessments.more.statement-text')}</p>
        <Form
          form={statement}
          action={`${action}/declaracion`}
          labels={{ title: t('assessments.more.statement-title'), text: t('assessments.more.text'), reason }}
        >
          <TextField name="title" maxLength={most.title} />
          <TextArea name="text" rows={6} maxLength={most.text} />
          <Reason />
          <Button kind="outline">{t('assessments.more.statement-do')}</Button>
        </Form>
      </Section>
    </CompanyLayout>
  );
}

/** Only once numbers of people were found in what was typed. */
function Reason() {
  const { t } = usePage();
  const { form } = useForm();
  if (!form.errors['reason'] && valueOf(form, 'reason') === '') return null;
  return <TextArea name="reason" rows={2} hint={t('assessments.more.reason-hint')} />;
}
