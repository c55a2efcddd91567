import { Button } from '../../components/button.js';
import { Checkbox, Select } from '../../components/choice-field.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';

interface Dc3PersonPageProps {
  certificateId: string;
  /** As it stands on the certificate of the course. */
  name: string;
  course: string;
  occupations: readonly {
    key: string;
    name: string;
    parts: readonly { key: string; name: string }[];
  }[];
  /** How many levels of education and kinds of papers list DC-4 has. */
  educationLevels: number;
  educationProofs: number;
  lengths: { surname: number; names: number; post: number };
  form: FormState;
}

/** What form DC-3 asks of one person; only their company fills it in. */
export function Dc3PersonPage(props: Dc3PersonPageProps) {
  const { certificateId, name, course, occupations, educationLevels, educationProofs, lengths, form } = props;
  const { t } = usePage();
  const fields = [
    'surname1',
    'surname2',
    'names',
    'curp',
    'curpCompared',
    'occupation',
    'post',
    'education',
    'proof',
    'institution',
  ] as const;
  const labels = Object.fromEntries(fields.map((field) => [field, t(`courses.dc3.person.${field}`)]));
  const doubtful =
    form.errors['curp']?.key === 'refusal.courses.dc3-curp-check' || valueOf(form, 'curpCompared') !== '';
  const numbered = (key: 'education' | 'proof', from: number, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      value: String(at + from),
      label: t(`courses.dc3.person.${key}.${at + from}` as 'courses.dc3.person.education.0'),
    }));
  return (
    <CompanyLayout title={t('courses.dc3.person.title', { name })}>
      <BackLink href="/empresa/cursos/dc3">{t('courses.dc3.title')}</BackLink>
      <h1>{t('courses.dc3.person.title', { name })}</h1>
      <p class="mt-2" lang="es-MX">
        {course}
      </p>
      <p class="mt-2 mb-6 text-tenue max-w-lectura">{t('courses.dc3.person.intro')}</p>
      <Form form={form} action={`/empresa/cursos/dc3/persona/${certificateId}`} labels={labels}>
        <input type="hidden" name="version" value={valueOf(form, 'version')} />
        <TextField name="surname1" maxLength={lengths.surname} hint={t('courses.dc3.person.surname-hint')} optional />
        <TextField name="surname2" maxLength={lengths.surname} optional />
        <TextField name="names" maxLength={lengths.names} autocomplete="off" />
        <TextField name="curp" code size="medium" autocomplete="off" hint={t('courses.dc3.person.curp-hint')} />
        {doubtful && <Checkbox name="curpCompared" />}
        <Select
          name="occupation"
          groups={occupations.map((area) => ({
            label: `${area.key} ${area.name}`,
            choices: area.parts.map((part) => ({ value: part.key, label: `${part.key} ${part.name}` })),
          }))}
        />
        <TextField name="post" maxLength={lengths.post} optional />
        <h2 class="text-xl mt-8 mb-3">{t('courses.dc3.person.list')}</h2>
        <p class="mb-4 max-w-lectura">{t('courses.dc3.person.list-text')}</p>
        <Select name="education" choices={numbered('education', 0, educationLevels)} optional />
        <Select name="proof" choices={numbered('proof', 1, educationProofs)} optional />
        <Select
          name="institution"
          choices={(['public', 'private'] as const).map((value) => ({
            value,
            label: t(`courses.dc3.person.institution.${value}`),
          }))}
          optional
        />
        <div class="mt-6">
          <Button kind="action">{t('action.save')}</Button>
        </div>
      </Form>
    </CompanyLayout>
  );
}
