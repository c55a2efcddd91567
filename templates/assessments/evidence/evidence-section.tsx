import { Button } from '../../components/button.js';
import { Select } from '../../components/choice-field.js';
import { Evidence, MissingEvidence } from '../../components/evidence.js';
import { FileField } from '../../components/file-field.js';
import type { FormState } from '../../components/form.js';
import { usePage } from '../../page.js';
import type { EvidenceShape, FileShape } from './evidence.shapes.js';

const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx,.odt';

/** What proves the practice: the files that are there, the usual ones that are not, and how to add one. */
export function EvidenceSection({ practice, form }: { practice: EvidenceShape; form: FormState }) {
  const { t } = usePage();
  const { evidence, missing, frozen } = practice;
  return (
    <section class="mt-10 max-w-3xl" aria-labelledby="tev" id="evidencia">
      <h2 id="tev" class="text-xl">
        {t('assessments.evidence.title')}
      </h2>
      {!frozen && <p class="text-tenue mt-1 mb-4">{t('assessments.evidence.lead')}</p>}
      {frozen && evidence.length === 0 && <p class="mt-1">{t('assessments.evidence.none')}</p>}
      <ul class="grid gap-2 list-none p-0 mt-3">
        {evidence.map((file) => (
          <li key={file.id}>
            <File file={file} frozen={frozen} />
          </li>
        ))}
        {!frozen &&
          missing.map((what, index) => (
            <li key={what}>
              <MissingEvidence
                what={lowerFirst(what)}
                note={index === 0 ? t('assessments.evidence.usual') : undefined}
              />
            </li>
          ))}
      </ul>
      {!frozen && <Upload missing={missing} maxFileSize={practice.maxFileSize} form={form} />}
    </section>
  );
}

function File({ file, frozen }: { file: FileShape; frozen: boolean }) {
  const { t, date, number } = usePage();
  const facts = { size: number.bytes(file.size), when: date.relative(file.at) };
  const by = file.by
    ? t('assessments.evidence.by', { ...facts, name: file.by })
    : t('assessments.evidence.by-nobody', facts);
  return (
    <Evidence
      name={file.name}
      href={`/empresa/autoevaluacion/evidencia/${file.id}`}
      image={/\.(jpe?g|png|webp)$/i.test(file.name)}
      note={
        <>
          {file.proves && (
            <span class="block">{t('assessments.evidence.proves', { what: lowerFirst(file.proves) })}</span>
          )}
          {by}
        </>
      }
      action={
        frozen ? undefined : (
          <Button kind="ghost" small name="remove" value={file.id}>
            {t('assessments.evidence.remove')}
            <span class="sr-only"> {file.name}</span>
          </Button>
        )
      }
    />
  );
}

function Upload({ missing, maxFileSize, form }: Pick<EvidenceShape, 'missing' | 'maxFileSize'> & { form: FormState }) {
  const { t } = usePage();
  return (
    <div class="mt-6 grid sm:grid-cols-2 gap-x-6 items-start" id="subir">
      <FileField
        form={form}
        name="file"
        label={t('assessments.evidence.file')}
        hint={t('assessments.evidence.file-hint', { max: maxFileSize })}
        accept={ACCEPTED}
      />
      <Select
        form={form}
        name="proves"
        label={t('assessments.evidence.what')}
        noEmpty
        choices={[
          ...missing.map((what) => ({ value: what, label: what })),
          { value: '', label: t('assessments.evidence.other') },
        ]}
      />
      <div class="sm:col-span-2">
        <Button kind="outline" icon="upload" name="action" value="upload">
          {t('assessments.evidence.upload')}
        </Button>
      </div>
    </div>
  );
}

/** Inside a sentence; what begins with an acronym stays as it is. */
function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('es') + text.slice(1);
}
