import { Alert } from '../../components/alert.js';
import { FieldNotes } from '../../components/field.js';
import { type FormState, valueOf } from '../../components/form.js';
import { usePage } from '../../page.js';
import type { ReviewedItem, ScaleStep } from './review-props.js';

// Written out, because the style sheet is built from the class names found in the sources. What a value means shows
// while it is chosen, without any script.
const shown = [
  "hidden group-has-[[value='0']:checked]:block",
  "hidden group-has-[[value='1']:checked]:block",
  "hidden group-has-[[value='2']:checked]:block",
  "hidden group-has-[[value='3']:checked]:block",
  "hidden group-has-[[value='4']:checked]:block",
];

/** Five keys from 0 to 4, what the chosen one means, and where it parts from the company. */
export function Scale({ item, form }: { item: ReviewedItem; form: FormState }) {
  const { t } = usePage();
  const chosen = valueOf(form, 'value');
  return (
    <div class={form.errors.value ? 'group campo campo-mal' : 'group'}>
      <fieldset class="escala" aria-describedby={form.errors.value ? 'value-error' : undefined}>
        <legend class="font-bold mb-2 text-base">
          {t('audits.review.value')}{' '}
          <span class="font-normal text-tenue text-sm max-lg:hidden" data-keys hidden>
            {t('audits.keys.keys')} <kbd class="tecla">0</kbd> {t('audits.keys.to')} <kbd class="tecla">4</kbd>
          </span>
        </legend>
        {item.steps.map((step) => (
          <label key={step.value}>
            <input
              type="radio"
              id={step.value === 0 ? 'value' : undefined}
              name="value"
              value={step.value}
              checked={chosen === String(step.value)}
            />
            <b>{step.value}</b>
            <span>{step.name}</span>
          </label>
        ))}
      </fieldset>
      {!item.critical && (
        <label class="flex gap-3 items-center py-2 mt-1">
          <input class="radio radio-primary radio-sm" type="radio" name="value" value="na" checked={chosen === 'na'} />
          <span>{t('audits.review.not-applicable')}</span>
        </label>
      )}
      <FieldNotes form={form} name="value" />
      <div aria-live="polite">
        {item.steps.map((step) => (
          <div key={step.value} class={shown[step.value]}>
            <p class="mt-2 mb-0">
              <strong>{t('audits.review.means', { value: step.value, name: step.name.toLowerCase() })}</strong>{' '}
              {step.anchor}
            </p>
            <Consequence step={step} critical={item.critical} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Consequence({ step, critical }: { step: ScaleStep; critical: boolean }) {
  const { t } = usePage();
  const difference = step.difference ?? 0;
  const parts = [
    difference !== 0 && t(difference < 0 ? 'audits.review.lower' : 'audits.review.higher', { n: Math.abs(difference) }),
    step.difference === null && t('audits.review.no-answer'),
  ].filter(Boolean);
  const consequences = [
    step.serious && t('audits.review.serious'),
    step.blocks && !step.serious && t('audits.review.blocks', { value: step.value }),
    step.needsVerification && t('audits.review.unverified'),
  ].filter(Boolean);
  if (parts.length === 0 && consequences.length === 0) return null;
  const consequence =
    critical && parts.length > 0 ? t('audits.review.and-critical', { said: parts.join(' ') }) : parts.join(' ');
  const grave = step.blocks || step.serious;
  return (
    <Alert
      kind={grave ? 'warning' : 'info'}
      class="denso mt-3 py-2.5 px-3.5"
      title={consequence ? `${consequence}.` : undefined}
    >
      {consequences.join(' ')}
    </Alert>
  );
}
