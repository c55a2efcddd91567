import { Button } from '../../components/button.js';
import { Checkbox, RadioGroup, Select } from '../../components/choice-field.js';
import { FileField } from '../../components/file-field.js';
import { Form, freshForm, valueOf } from '../../components/form.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import type { OnSiteProps } from './visit-props.js';

type Word = 'entrevista' | 'muestra' | 'foto';

/** The form as it came back, or a new one; what a script says of it stands beside its button. */
function useEntry({ auditId, returned, keys, userId }: OnSiteProps, word: Word) {
  const form = returned?.kind === word ? returned.form : freshForm();
  return {
    form,
    action: `/fm4/auditorias/${auditId}/visita/en-sitio/${word}`,
    hidden: (
      <>
        <input type="hidden" name="key" value={valueOf(form, 'key') || keys[word]} />
        <input type="hidden" name="author" value={userId} />
      </>
    ),
  };
}

function Save() {
  const { t } = usePage();
  return (
    <p class="m-0 flex flex-wrap gap-3 items-center">
      <Button kind="primary">{t('on-site.save')}</Button>
      <span data-status class="text-sm text-tenue" role="status" />
    </p>
  );
}

/** An interview: with whom by function, never by name. */
export function InterviewForm(props: OnSiteProps) {
  const { t } = usePage();
  const { form, action, hidden } = useEntry(props, 'entrevista');
  const labels = {
    who: t('on-site.who'),
    post: t('on-site.post'),
    sex: t('on-site.sex'),
    said: t('on-site.said'),
  };
  const traits = ['shift', 'recent', 'agency', 'mobility'] as const;
  return (
    <Form form={form} action={action} labels={labels} class="mt-5">
      {hidden}
      <RadioGroup
        name="who"
        choices={(['staff', 'hr', 'direction'] as const).map((value) => ({ value, label: t(`on-site.who.${value}`) }))}
      />
      <Select
        name="post"
        optional
        hint={t('on-site.staff-only')}
        choices={(['operative', 'office', 'supervisor', 'other'] as const).map((value) => ({
          value,
          label: t(`visit.group.post.${value}`),
        }))}
      />
      <Select
        name="sex"
        optional
        hint={t('on-site.sex-hint')}
        choices={(['woman', 'man', 'other'] as const).map((value) => ({ value, label: t(`visit.group.sex.${value}`) }))}
      />
      <fieldset class="campo border-0 p-0">
        <legend class="rotulo">{t('on-site.traits')}</legend>
        <p class="pista">{t('on-site.traits-hint')}</p>
        {traits.map((name) => (
          <Checkbox key={name} name={name} label={t(`on-site.criterion.${name}`)} />
        ))}
      </fieldset>
      <TextArea name="said" rows={4} optional hint={t('on-site.said-hint')} maxLength={2000} />
      <Save />
    </Form>
  );
}

/** Personnel files and payrolls looked at. */
export function SampleForm(props: OnSiteProps) {
  const { t } = usePage();
  const { form, action, hidden } = useEntry(props, 'muestra');
  const labels = { files: t('on-site.files'), payrolls: t('on-site.payrolls'), sampleNote: t('on-site.sample-note') };
  return (
    <Form form={form} action={action} labels={labels}>
      {hidden}
      <div class="flex flex-wrap gap-4">
        <TextField name="files" inputmode="numeric" size="short" />
        <TextField name="payrolls" inputmode="numeric" size="short" />
      </div>
      <TextArea name="sampleNote" rows={2} optional hint={t('on-site.sample-hint')} maxLength={2000} />
      <Save />
    </Form>
  );
}

/** A photo of the workplace. */
export function PhotoForm(props: OnSiteProps) {
  const { t } = usePage();
  const { form, action, hidden } = useEntry(props, 'foto');
  const labels = { photo: t('on-site.photo'), caption: t('on-site.caption'), photoItem: t('on-site.photo-item') };
  return (
    <Form form={form} action={action} labels={labels} multipart>
      {hidden}
      <FileField
        name="photo"
        accept="image/jpeg,image/png,image/webp,image/*"
        hint={t('on-site.photo-hint', { max: props.maxPhoto })}
      />
      <TextField name="caption" maxLength={200} hint={t('on-site.caption-hint')} />
      <Select
        name="photoItem"
        optional
        choices={props.items.map(({ id, text }) => ({ value: id, label: `${id} ${text}` }))}
      />
      <Save />
    </Form>
  );
}
