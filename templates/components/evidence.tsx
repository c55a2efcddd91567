import type { ComponentChildren } from 'preact';
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

interface SlotProps {
  /** "Falta: acta de la reunión". */
  title: string;
  /** Nothing is there yet; something is; or nothing, and nothing need be. */
  state: 'missing' | 'done' | 'open';
  note?: ComponentChildren;
  /** The form's field for files of this kind, under which scripts find the place. */
  field?: string;
  /** How a file gets here. */
  upload?: ComponentChildren;
  /** The files that are here. */
  files?: ComponentChildren[];
}

const slotLooks = {
  missing: { icon: 'file-plus', class: 'evidencia-falta' },
  open: { icon: 'file-plus', class: 'evidencia-falta' },
  done: { icon: 'check-circle', class: 'evidencia-lista' },
} as const;

/** A place for files of one kind: dashed and named while it is empty, done once a file is there. */
export function EvidenceSlot({ title, state, note, field, upload, files = [] }: SlotProps) {
  const look = slotLooks[state];
  return (
    <div class={`evidencia casillero ${look.class}`} data-casillero={field}>
      <Icon name={look.icon} />
      <div class="min-w-0">
        <div class="evidencia-nombre">{title}</div>
        {note && <div class="evidencia-dato">{note}</div>}
      </div>
      {upload}
      {files.length > 0 && <div class="casillero-archivos">{files}</div>}
    </div>
  );
}
