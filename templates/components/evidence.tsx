import type { ComponentChildren } from 'preact';
import { usePage } from '../page.js';
import { Icon } from './icon.js';

interface EvidenceProps {
  name: string;
  /** Where the file opens. */
  href?: string;
  /** Pages, who, when. */
  note?: ComponentChildren;
  image?: boolean;
  /** At the end: "Quitar". */
  action?: ComponentChildren;
}

/** A file that is there. */
export function Evidence({ name, href, note, image = false, action }: EvidenceProps) {
  return (
    <div class="evidencia">
      <Icon name={image ? 'image' : 'file'} />
      <div class="min-w-0">
        <div class="evidencia-nombre">
          {href ? (
            <a class="evidencia-enlace" href={href}>
              {name}
            </a>
          ) : (
            name
          )}
        </div>
        {note && <div class="evidencia-dato">{note}</div>}
      </div>
      {action && <div class="evidencia-accion">{action}</div>}
    </div>
  );
}

/** A file that is expected and not there: dashed, and named. */
export function MissingEvidence({ what, note }: { what: string; note?: ComponentChildren }) {
  const { t } = usePage();
  return (
    <div class="evidencia evidencia-falta">
      <Icon name="file-plus" />
      <div>
        <div class="evidencia-nombre">{t('evidence.missing', { what })}</div>
        {note && <div class="evidencia-dato">{note}</div>}
      </div>
    </div>
  );
}
