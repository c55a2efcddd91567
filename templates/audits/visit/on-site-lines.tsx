import { ActionButton } from '../../components/button.js';
import { usePage, type TextKey } from '../../page.js';
import type { OnSiteLine } from './visit-props.js';

/** What was put down and has arrived; one's own may be taken back. */
export function PutDown({ lines, auditId }: { lines: OnSiteLine[]; auditId: string }) {
  const { t, date } = usePage();
  if (lines.length === 0) return null;
  const base = `/fm4/auditorias/${auditId}/visita`;
  return (
    <ul class="list-none m-0 mt-3 p-0">
      {lines.map((line) => (
        <li key={line.id} class="border-t border-linea py-2">
          <p class="m-0">
            {line.photo ? (
              <a class="enlace" href={`${base}/fotos/${line.id}`}>
                {t(line.words.key as TextKey, line.words.params)}
              </a>
            ) : (
              t(line.words.key as TextKey, line.words.params)
            )}
          </p>
          {line.note && <p class="m-0 whitespace-pre-line text-sm">{line.note}</p>}
          <p class="m-0 text-sm text-tenue">{t('on-site.by', { name: line.by, at: date.time(line.at) })}</p>
          {line.mine && (
            <ActionButton kind="ghost" small action={`${base}/en-sitio/${line.id}/quitar`}>
              {t('on-site.remove')}
            </ActionButton>
          )}
        </li>
      ))}
    </ul>
  );
}
