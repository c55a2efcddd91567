import { Badge } from '../../components/badge.js';
import { errorText } from '../../components/form.js';
import { usePage } from '../../page.js';
import type { FieldChangeShape, ItemPreviewShape, ProblemShape } from './editing.shapes.js';
import { FieldChanges } from './word-diff.js';

export interface ItemPreviewProps {
  /** Null while what is typed is not whole. */
  preview: ItemPreviewShape | null;
  /** What it says otherwise than the version with which the draft is compared. */
  changes: readonly FieldChangeShape[];
  base: string;
  problems: readonly ProblemShape[];
}

/** A practice as companies will see it, and what of it changed. */
export function ItemPreviewPart({ preview, changes, base, problems }: ItemPreviewProps) {
  const page = usePage();
  const { t } = page;
  return (
    <>
      {problems.length > 0 && (
        <ul class="list-disc pl-5 mb-4 text-error">
          {problems.map((problem, index) => (
            <li key={index}>
              <code>{problem.field}</code> {errorText(page, problem)}
            </li>
          ))}
        </ul>
      )}
      {!preview && problems.length === 0 && <p class="text-tenue">{t('assessments-fm4.preview.incomplete')}</p>}
      {preview && <Preview preview={preview} />}
      {preview && (
        <div class="mt-8">
          <h3 class="text-base mb-2">{t('assessments-fm4.preview.changes', { base })}</h3>
          {changes.length === 0 ? (
            <p class="text-tenue m-0">{t('assessments-fm4.preview.same')}</p>
          ) : (
            <FieldChanges fields={changes} />
          )}
        </div>
      )}
    </>
  );
}

function Preview({ preview }: { preview: ItemPreviewShape }) {
  const { t } = usePage();
  const fit = preview.sizes.filter(({ reach }) => reach !== 'none');
  return (
    <div class="hoja p-5">
      <p class="flex flex-wrap gap-3 items-center text-sm text-tenue m-0">
        {preview.dimension}
        {preview.critical && <Badge kind="critical">{t('assessments.item.critical')}</Badge>}
      </p>
      <p class="text-xl font-semibold leading-tight mt-2">{preview.text}</p>
      <p class="mt-2 whitespace-pre-line">{preview.guide}</p>
      {preview.sizes.map(
        ({ size, reading }) =>
          reading && (
            <p key={size} class="mt-2">
              <strong>{t(`instrument.size.${size}`)}:</strong> {reading}
            </p>
          ),
      )}
      <ol class="list-none p-0 mt-4">
        {preview.anchors.map(({ value, name, text }) => (
          <li key={value} class="grid grid-cols-[2rem_1fr] border-t border-linea py-2">
            <strong class="cifra">{value}</strong>
            <span>
              <strong>{name}</strong>
              {value === 3 && <span class="text-tenue"> {t('assessments.practice.expected')}</span>}
              <br />
              {text}
            </span>
          </li>
        ))}
      </ol>
      <ul class="list-disc pl-5 mt-4 text-sm">
        {preview.evidence.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p class="mt-4 mb-0 text-sm text-tenue">
        {t('assessments-fm4.preview.applies', {
          sizes: fit.map(({ size }) => t(`instrument.size.${size}`)).join(', '),
        })}{' '}
        {preview.conditions.length > 0 && <code>{preview.conditions.join('; ')}</code>}
      </p>
    </div>
  );
}
