import { described, FieldNotes, usePlaced } from '../../components/field.js';
import { valueOf } from '../../components/form.js';
import { usePage } from '../../page.js';

/** The whole file, in letters of one width; `archivo-yaml.js` leads from a line's number to it. */
export function SourceField({ hint }: { hint?: string }) {
  const { t } = usePage();
  const field = usePlaced({ name: 'source', hint, label: t('assessments-fm4.yaml.field') });
  const { id, control } = described(field);
  return (
    <div class={field.form.errors['source'] ? 'campo campo-mal' : 'campo'}>
      <label for={id}>{field.label}</label>
      <FieldNotes form={field.form} name="source" hint={hint} />
      <textarea
        class="textarea font-mono text-sm leading-6 w-full max-w-none whitespace-pre overflow-x-auto"
        id={id}
        name="source"
        rows={30}
        spellcheck={false}
        {...control}
      >
        {valueOf(field.form, 'source')}
      </textarea>
    </div>
  );
}
