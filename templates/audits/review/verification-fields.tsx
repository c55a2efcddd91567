import { described, FieldNotes } from '../../components/field.js';
import { type FormState, valueOf } from '../../components/form.js';
import { usePage } from '../../page.js';
import { CommentField } from './comment-field.js';
import { verificationMethods } from './review-props.js';

interface VerificationProps {
  form: FormState;
  /** The methods that the instrument names for the item: they come first. */
  checks: readonly string[];
}

/** The record of a verification: method, source, day, sample. */
export function VerificationFields({ form, checks }: VerificationProps) {
  const { t } = usePage();
  const methods = verificationMethods.toSorted((a, b) => Number(checks.includes(b)) - Number(checks.includes(a)));
  const chosen = valueOf(form, 'method');
  return (
    <fieldset class="border-0 p-0 mt-4">
      <legend class="font-bold text-base">{t('audits.verification.title')}</legend>
      <fieldset
        class={form.errors.method ? 'campo campo-mal mt-2' : 'campo mt-2'}
        aria-describedby={form.errors.method ? 'method-error' : undefined}
      >
        <legend class="rotulo">{t('audits.verification.method')}</legend>
        <FieldNotes form={form} name="method" />
        <div class="flex flex-wrap gap-x-5 gap-y-1">
          {methods.map((method, place) => (
            <label key={method} class="flex gap-2 items-center min-h-9">
              <input
                class="radio radio-primary radio-sm"
                type="radio"
                id={place === 0 ? 'method' : undefined}
                name="method"
                value={method}
                checked={chosen === method}
                data-key={place === 0 ? 'm' : undefined}
              />
              <span class={checks.includes(method) ? 'font-semibold' : undefined}>{t(`audits.check.${method}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <CommentField
        form={form}
        name="verifiedHow"
        label={t('audits.verification.source')}
        aside={t('audits.verification.source-when')}
        rows={2}
      >
        {t('audits.verification.source-hint')}
      </CommentField>
      <div class="flex flex-wrap gap-x-6">
        <Short form={form} name="verifiedOn" type="date" label={t('audits.verification.day')} />
        <Short form={form} name="sampleSeen" label={t('audits.verification.seen')} />
        <Short form={form} name="sampleOf" label={t('audits.verification.of')} />
      </div>
    </fieldset>
  );
}

function Short({ form, name, label, type }: { form: FormState; name: string; label: string; type?: 'date' }) {
  const { id, error, control } = described({ form, name });
  return (
    <div class={error ? 'campo campo-mal mt-3' : 'campo mt-3'}>
      <label for={id}>{label}</label>
      <FieldNotes form={form} name={name} />
      <input
        class="input denso max-w-40"
        id={id}
        name={name}
        // Preact types each kind of input apart; these take the same attributes.
        type={(type ?? 'text') as 'text'}
        inputmode={type ? undefined : 'numeric'}
        value={valueOf(form, name)}
        {...control}
      />
    </div>
  );
}
