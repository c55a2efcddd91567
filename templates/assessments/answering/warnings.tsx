import type { ComponentChildren } from 'preact';
import { Alert } from '../../components/alert.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import type { WarningShape } from './assessment.shapes.js';

/** What an answer costs, under the answer; a possible harm to a person comes first. */
export function Warnings({ warnings }: { warnings: readonly WarningShape[] }) {
  const { t, rich } = usePage();
  const b = (children: ComponentChildren) => <strong>{children}</strong>;
  return (
    <>
      {warnings.map((warning) => (
        <div class="mt-4" key={warning.kind}>
          {warning.kind === 'unknown' ? (
            <Alert kind="info">
              {t('assessments.warning.unknown')}{' '}
              <TextLink href={`/empresa/autoevaluacion/asignar?practica=${warning.itemId}`}>
                {t('assessments.warning.unknown-link')}
              </TextLink>
            </Alert>
          ) : warning.kind === 'serious' ? (
            <Alert kind="error">
              {rich('assessments.warning.serious', { b })}{' '}
              <TextLink href="/guia/instituciones">{t('assessments.warning.serious-link')}</TextLink>
            </Alert>
          ) : (
            <Alert kind="warning">{rich(`assessments.warning.${warning.kind}`, { b, value: warning.value })}</Alert>
          )}
        </div>
      ))}
    </>
  );
}
