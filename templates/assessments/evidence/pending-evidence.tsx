import { Button } from '../../components/button.js';
import { errorText, fieldId, type FormState, valueOf } from '../../components/form.js';
import { Icon } from '../../components/icon.js';
import { usePage } from '../../page.js';
import type { EvidenceShape, FoundNumbers } from './evidence.shapes.js';

/** Files with numbers of people in them: what was found, and the two ways on. */
export function PendingEvidence({ practice, form }: { practice: EvidenceShape; form: FormState }) {
  const { t } = usePage();
  const { pending, pendingDays } = practice;
  if (pending.length === 0) return null;
  return (
    <section class="alert alert-warning block mt-4" aria-labelledby="avisodatos">
      <h3 id="avisodatos" class="text-base font-bold flex gap-2 items-center">
        <Icon name="warning" />
        {t('assessments.pending.title', { n: pending.length })}
      </h3>
      <p class="mt-1">{t('assessments.pending.text', { days: pendingDays })}</p>
      <ul class="grid gap-4 list-none p-0 mt-3">
        {pending.map((file) => (
          <li key={file.id}>
            <Pending file={file} form={form} most={practice.reasonLength} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pending({ file, form, most }: { file: EvidenceShape['pending'][number]; form: FormState; most: number }) {
  const page = usePage();
  const { t, number } = page;
  const name = `reason-${file.id}`;
  const id = fieldId(name);
  const error = form.errors[name];
  return (
    <div class={error ? 'campo campo-mal mb-0' : 'campo mb-0'}>
      <p class="font-bold break-words">
        {file.name} <span class="font-normal">{number.bytes(file.size)}</span>
      </p>
      <p>{useFound(file.found)}</p>
      <label class="mt-2" for={id}>
        {t('assessments.pending.reason')}
      </label>
      {error && (
        <p class="error" id={`${id}-error`}>
          <Icon name="alert-circle" />
          <span>
            <span class="sr-only">{t('form.error')} </span>
            {errorText(page, error)}
          </span>
        </p>
      )}
      <textarea
        class="textarea w-full"
        id={id}
        name={name}
        rows={2}
        maxLength={most}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      >
        {valueOf(form, name)}
      </textarea>
      <div class="flex flex-wrap gap-3 mt-2">
        <Button kind="outline" small name="withdraw" value={file.id}>
          {t('assessments.pending.withdraw')}
          <span class="sr-only"> {file.name}</span>
        </Button>
        <Button kind="ghost" small name="confirm" value={file.id}>
          {t('assessments.pending.confirm')}
          <span class="sr-only"> {file.name}</span>
        </Button>
      </div>
    </div>
  );
}

/** "2 CURP, 1 número de seguridad social". */
function useFound(found: FoundNumbers): string {
  const { t } = usePage();
  const kinds = (['curp', 'nss', 'nue', 'passport'] as const).flatMap((kind) =>
    found[kind] ? [t(`assessments.pending.found.${kind}`, { n: found[kind] })] : [],
  );
  return t('assessments.pending.found', { what: kinds.join(', ') });
}
