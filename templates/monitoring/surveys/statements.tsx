import { type FormState, valueOf } from '../../components/form.js';
import { type TextKey, usePage } from '../../page.js';

const scale = ['1', '2', '3', '4', '5'] as const;

/** One of the ten statements to agree with or not; it may be left open. */
export function Statement({ id, number, form }: { id: string; number: number; form: FormState }) {
  const { t } = usePage();
  const chosen = valueOf(form, id);
  return (
    <fieldset class="campo mb-10">
      <legend class="mb-3">
        <span class="block text-sm text-tenue">{t('courses.survey.number', { n: number })}</span>
        <span class="text-lg font-bold leading-snug">{t(`courses.survey.${id}` as TextKey)}</span>
      </legend>
      <div class="grid gap-2">
        {[...scale, ''].map((value) => (
          <label class="ancla grid-cols-[auto_1fr]" key={value}>
            <input class="radio radio-primary" type="radio" name={id} value={value} checked={chosen === value} />
            <span>{t(value === '' ? 'courses.survey.rather-not' : (`courses.survey.scale-${value}` as TextKey))}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
