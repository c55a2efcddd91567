import { Button } from '../../components/button.js';
import { Evidence, EvidenceSlot } from '../../components/evidence.js';
import { errorText, fieldId, type FormState } from '../../components/form.js';
import { Icon } from '../../components/icon.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { practicePath } from '../instrument/content.js';
import { ValidityBadge } from './validity.js';
import { PendingEvidence } from './pending-evidence.js';
import type { EvidenceShape, FileShape, SlotShape } from './evidence.shapes.js';

/** What the field for files offers first; what is taken is told by content. */
export const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx,.odt';

/** What proves the practice: a place for each usual evidence and one for anything else, each with its files and its upload. */
export function EvidenceSection({ practice, form }: { practice: EvidenceShape; form: FormState }) {
  const { t, number } = usePage();
  const { slots, frozen } = practice;
  const shown = frozen ? slots.filter((slot) => slot.files.length > 0) : slots;
  const first = shown.find((slot) => slot.what !== null && slot.files.length === 0);
  return (
    <section class="mt-10 max-w-3xl" aria-labelledby="tev" id="evidencia">
      <h2 id="tev" class="text-xl" tabIndex={-1}>
        {t('assessments.evidence.title')}
      </h2>
      {!frozen && (
        <>
          <p class="text-tenue mt-1">{t('assessments.evidence.lead')}</p>
          <p class="text-tenue text-sm mt-1 mb-4" id="evidencia-limites">
            {t('assessments.evidence.limits', {
              max: practice.maxFileSize,
              n: practice.maxFiles,
              used: number.bytes(practice.used),
              quota: number.bytes(practice.quota),
            })}
          </p>
        </>
      )}
      {!frozen && <PendingEvidence practice={practice} form={form} />}
      {shown.length === 0 && <p class="mt-1">{t('assessments.evidence.none')}</p>}
      <ul class="grid gap-2 list-none p-0 mt-3">
        {shown.map((slot) => (
          <li key={slot.field}>
            <Slot slot={slot} frozen={frozen} usual={slot === first} form={form} />
          </li>
        ))}
      </ul>
      {!frozen && (
        <div class="mt-4 sin-subida">
          <Button kind="outline" icon="upload" name="action" value="upload">
            {t('assessments.evidence.upload')}
          </Button>
        </div>
      )}
      {!frozen && (
        <p class="mt-4 flex flex-wrap gap-x-6 gap-y-2">
          <TextLink href={`${practicePath(practice.id)}/evidencia/otra`}>{t('assessments.evidence.another')}</TextLink>
          <TextLink href="/empresa/autoevaluacion/evidencias">{t('assessments.evidence.all')}</TextLink>
        </p>
      )}
      {!frozen && <Removed practice={practice} />}
    </section>
  );
}

function Slot({
  slot,
  frozen,
  usual,
  form,
}: {
  slot: SlotShape;
  frozen: boolean;
  /** Says that this is what usually proves it. */
  usual: boolean;
  form: FormState;
}) {
  const { t } = usePage();
  const { field, files } = slot;
  const what = useSlotName()(slot);
  const done = files.length > 0;
  const title =
    slot.what === null
      ? t('assessments.evidence.other-title')
      : t(done ? 'evidence.done' : 'evidence.missing', { what });
  return (
    <EvidenceSlot
      title={title}
      state={done ? 'done' : slot.what === null ? 'open' : 'missing'}
      note={usual ? t('assessments.evidence.usual') : undefined}
      field={frozen ? undefined : field}
      upload={frozen ? undefined : <Upload field={field} what={what} more={done} form={form} />}
      files={files.map((file) => (
        <File key={file.id} file={file} frozen={frozen} />
      ))}
    />
  );
}

/** What a place is called inside a sentence; also in the summary of errors. */
export function useSlotName(): (slot: Pick<SlotShape, 'what'>) => string {
  const { t } = usePage();
  return ({ what }) => (what === null ? t('assessments.evidence.other') : lowerFirst(what));
}

function Upload({ field, what, more, form }: { field: string; what: string; more: boolean; form: FormState }) {
  const page = usePage();
  const id = fieldId(field);
  // the first problem is the field's; each further file that was refused has a line of its own
  const problems = Object.entries(form.errors).filter(([name]) => name === field || name.startsWith(`${field}/`));
  const wrong = problems.length > 0;
  return (
    <div class={`subida ${wrong ? 'campo-mal' : ''}`}>
      <input
        class="archivo"
        type="file"
        id={id}
        name={field}
        accept={ACCEPTED}
        multiple
        aria-label={page.t('assessments.evidence.choose-for', { what })}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `evidencia-limites ${id}-error` : 'evidencia-limites'}
      />
      <label class="btn btn-outline btn-sm subida-boton" for={id} aria-hidden="true">
        {page.t(more ? 'assessments.evidence.more' : 'assessments.evidence.choose')}
      </label>
      {wrong && (
        <div id={`${id}-error`}>
          {problems.map(([name, problem]) => (
            <p key={name} class="error" id={name === field ? undefined : fieldId(name)}>
              <Icon name="alert-circle" />
              <span>
                <span class="sr-only">{page.t('form.error')} </span>
                {errorText(page, problem)}
              </span>
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

function File({ file, frozen }: { file: FileShape; frozen: boolean }) {
  const { t } = usePage();
  const removable = !frozen && file.kind !== 'record';
  return (
    <Evidence
      name={file.name}
      href={file.waiting ? undefined : `/empresa/autoevaluacion/evidencia/${file.id}`}
      image={/\.(jpe?g|png|webp)$/i.test(file.name)}
      note={<Note file={file} />}
      action={
        removable ? (
          <Button kind="ghost" small name="remove" value={file.id}>
            {t('assessments.evidence.remove')}
            <span class="sr-only"> {file.name}</span>
          </Button>
        ) : undefined
      }
    />
  );
}

/** Who brought it and when, what it waits for, whether it still holds; and the way to its versions. */
function Note({ file }: { file: FileShape }) {
  const { t, date, number } = usePage();
  const facts = { size: number.bytes(file.size), when: date.relative(file.at) };
  return (
    <>
      {file.kind === 'record'
        ? t('assessments.evidence.attached', facts)
        : file.by
          ? t('assessments.evidence.by', { ...facts, name: file.by })
          : t('assessments.evidence.by-nobody', facts)}{' '}
      {file.expiresOn && file.validity !== 'expired' && (
        <>{t('assessments.documents.to', { day: date.day(file.expiresOn) })} </>
      )}
      <ValidityBadge validity={file.validity} />
      {file.waiting && <span class="block">{t('assessments.evidence.scan-waiting-text')}</span>}{' '}
      <TextLink href={`/empresa/autoevaluacion/evidencias/${file.documentId}`}>
        {file.version > 1 ? t('assessments.documents.version', { n: file.version }) : t('assessments.evidence.details')}
        <span class="sr-only"> {file.name}</span>
      </TextLink>
    </>
  );
}

/** How long after a removal the list of removed files is open. */
const JUST_REMOVED_MILLIS = 10 * 60_000;

function Removed({ practice: { removed } }: { practice: Pick<EvidenceShape, 'removed'> }) {
  const { t, date, now } = usePage();
  const [last] = removed;
  if (!last) return null;
  return (
    <details class="mt-4" open={now.getTime() - last.at.getTime() < JUST_REMOVED_MILLIS}>
      <summary class="enlace cursor-pointer py-1">{t('assessments.evidence.removed', { n: removed.length })}</summary>
      <ul class="grid gap-2 list-none p-0 mt-2">
        {removed.map((file) => (
          <li key={file.id}>
            <Evidence
              name={file.name}
              note={t('assessments.evidence.removed-when', { when: date.relative(file.at) })}
              action={
                <Button kind="outline" small name="restore" value={file.id}>
                  {t('assessments.evidence.restore')}
                  <span class="sr-only"> {file.name}</span>
                </Button>
              }
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Inside a sentence; what begins with an acronym stays as it is. */
function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('es') + text.slice(1);
}
