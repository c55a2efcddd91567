import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { FileField } from '../../components/file-field.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { Content, practicePath } from '../instrument/content.js';
import { PracticesForAction } from './offered.js';
import { OwnerFields, planPath, useOwnerLabels } from './plan.page.js';
import type { ActionPageShape } from './plan.shapes.js';

interface ActionPageProps {
  page: ActionPageShape;
  plan: FormState;
  progress: FormState;
  files: FormState;
}

/** One action: what it is, who does it by when, what was done, and what shows it. */
export function ActionPage({ page, plan, progress, files }: ActionPageProps) {
  const { t, date } = usePage();
  const { action } = page;
  return (
    <CompanyLayout title={t('assessments.plan.action')}>
      <div class="max-w-3xl">
        <BackLink href={planPath} arrow>
          {t('assessments.plan.title')}
        </BackLink>
        <h1 class="text-2xl">
          <Content>{action.title}</Content>
        </h1>
        {action.itemId && (
          <p class="mt-3">
            <TextLink href={practicePath(action.itemId)}>
              <span class="cifra">{action.itemId}</span> <Content>{page.practice ?? ''}</Content>
            </TextLink>
            {action.from !== null && (
              <span class="block text-tenue">
                {t('assessments.plan.from-to', { from: action.from, to: action.to ?? '' })}
              </span>
            )}
          </p>
        )}
        {action.endedOn && (
          <Alert kind={action.state === 'done' ? 'success' : 'info'} class="mt-4">
            {t(action.state === 'done' ? 'assessments.plan.done-on' : 'assessments.plan.dropped-on', {
              day: date.long(action.endedOn),
            })}{' '}
            {action.checkedOn
              ? t('assessments.plan.checked-on', { day: date.long(action.checkedOn) })
              : action.checkOn && t('assessments.plan.check-on', { day: date.long(action.checkOn) })}
          </Alert>
        )}
        {action.state === 'open' && <Plan page={page} form={plan} />}
        <PracticesForAction page={page} />
        <Files page={page} form={files} />
        <Notes page={page} />
        <Moves page={page} form={progress} />
      </div>
    </CompanyLayout>
  );
}

function Plan({ page, form }: { page: ActionPageShape; form: FormState }) {
  const { t } = usePage();
  const { action } = page;
  return (
    <Section id="plan" class="mt-8" heading="text-xl" title={t('assessments.plan.who-when')}>
      <div class="mt-3">
        <Form
          form={form}
          action={`${planPath}/${action.id}`}
          labels={{ title: t('assessments.plan.what'), ...useOwnerLabels() }}
        >
          <input type="hidden" name="version" value={page.version} />
          <TextField name="title" maxLength={page.maxTitleLength} />
          <OwnerFields people={page.people} />
          <Button kind="outline">{t('action.save')}</Button>
        </Form>
      </div>
    </Section>
  );
}

function Files({ page, form }: { page: ActionPageShape; form: FormState }) {
  const { t, date } = usePage();
  return (
    <Section id="archivos" class="mt-8" heading="text-xl" title={t('assessments.plan.files')}>
      <p class="mt-2 text-tenue">{t('assessments.plan.files-text')}</p>
      {page.files.length > 0 && (
        <ul class="grid gap-2 mt-3 list-none p-0">
          {page.files.map((one) => (
            <li key={one.id}>
              <TextLink href={`${planPath}/archivo/${one.id}`}>{one.name}</TextLink>{' '}
              <span class="text-sm text-tenue">
                {date.long(one.at)}
                {one.isEvidence && ` · ${t('assessments.plan.is-evidence')}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {page.action.state !== 'dropped' && (
        <div class="mt-4">
          <Form
            form={form}
            action={`${planPath}/${page.action.id}/archivos`}
            labels={{ file: t('assessments.plan.file') }}
            multipart
          >
            <FileField name="file" multiple />
            <Button kind="outline">{t('assessments.plan.upload')}</Button>
          </Form>
        </div>
      )}
    </Section>
  );
}

function Notes({ page }: { page: ActionPageShape }) {
  const { t, date } = usePage();
  if (page.notes.length === 0) return null;
  return (
    <Section id="avances" class="mt-8" heading="text-xl" title={t('assessments.plan.notes')}>
      <ol class="grid gap-3 mt-3 list-none p-0">
        {page.notes.map(({ id, kind, text, by, at }) => (
          <li key={id} class="border-l-4 border-linea pl-4">
            <p class="m-0 text-sm text-tenue">
              {date.at(at)} · {by ?? t('assessments.conflict.someone')}
            </p>
            {kind !== 'progress' && <p class="m-0 font-semibold">{t(`assessments.plan.note.${kind}`)}</p>}
            {text && <p class="m-0 whitespace-pre-line">{text}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What can be said or done now: one form, whose buttons say what its words are for. */
function Moves({ page, form }: { page: ActionPageShape; form: FormState }) {
  const { t } = usePage();
  const { action } = page;
  const open = action.state === 'open';
  return (
    <Section
      id="avanzar"
      class="mt-8"
      heading="text-xl"
      title={t(action.toCheck ? 'assessments.plan.check-title' : 'assessments.plan.follow-up')}
    >
      <div class="mt-3">
        <Form form={form} action={`${planPath}/${action.id}/avance`} labels={{ text: t('assessments.plan.words') }}>
          <input type="hidden" name="version" value={page.version} />
          <input type="hidden" name="noteId" value={page.noteId} />
          <TextArea name="text" hint={t('assessments.plan.words-hint')} rows={3} maxLength={page.maxNoteLength} />
          <div class="flex flex-wrap gap-3">
            <Button kind="outline">{t('assessments.plan.move.note')}</Button>
            {open && (
              <Button kind="action" name="move" value="finish">
                {t('assessments.plan.move.finish')}
              </Button>
            )}
            {action.toCheck && (
              <>
                <Button kind="action" name="move" value="works">
                  {t('assessments.plan.move.works')}
                </Button>
                <Button kind="outline" name="move" value="fails">
                  {t('assessments.plan.move.fails')}
                </Button>
              </>
            )}
            {open ? (
              <Button kind="ghost" name="move" value="drop">
                {t('assessments.plan.move.drop')}
              </Button>
            ) : (
              <Button kind="ghost" name="move" value="reopen">
                {t('assessments.plan.move.reopen')}
              </Button>
            )}
          </div>
        </Form>
      </div>
    </Section>
  );
}
