import { Button } from '../../components/button.js';
import { Checkbox } from '../../components/choice-field.js';
import { ErrorSummary, Form, type FormState, freshForm } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import type { DiffShape, DraftShape, ProblemShape } from './authoring.shapes.js';
import { DiffSections } from './diff-sections.js';
import { DraftLayout, draftPath } from './draft-layout.js';
import { ProblemList } from './problem-list.js';

export interface ChangesPageProps {
  draft: DraftShape;
  diff: DiffShape;
  problems: readonly ProblemShape[];
  form: FormState;
  /** Which form came back. */
  sent: 'propose' | 'publish' | 'return' | null;
  maxLength: number;
}

/** What a draft changes, and what comes next: handing it on, reading it, publishing it, giving it back. */
export function ChangesPage(props: ChangesPageProps) {
  const { draft, diff, form, sent, problems } = props;
  const { t } = usePage();
  const proposes = draft.may.includes('propose') && draft.changes > 0 && problems.length === 0;
  const offered = sent === 'propose' ? proposes : draft.may.includes('publish');
  return (
    <DraftLayout draft={draft}>
      {sent && !offered && <ErrorSummary form={form} />}
      {draft.note && (
        <Section id="novedades" class="max-w-3xl mb-8" heading="text-xl" title={t('courses-fm4.propose.note')}>
          <p class="mt-2 whitespace-pre-line">{draft.note}</p>
        </Section>
      )}
      {draft.may.includes('edit') && <ProblemList problems={problems} />}
      <DiffSections diff={diff} />
      {proposes && <Propose {...props} />}
      {draft.state === 'proposed' && <Decide {...props} />}
    </DraftLayout>
  );
}

function Propose({ draft, form, sent, maxLength }: ChangesPageProps) {
  const { t } = usePage();
  const state = sent === 'propose' ? form : freshForm({ note: draft.note });
  return (
    <Section id="proponer" ruled class="max-w-3xl" title={t('courses-fm4.propose.title')}>
      <p>{t('courses-fm4.propose.lead')}</p>
      <Form form={state} action={`${draftPath(draft.id)}/proponer`} labels={{ note: t('courses-fm4.propose.note') }}>
        <input type="hidden" name="revision" value={draft.revision} />
        <TextArea name="note" rows={4} maxLength={maxLength} hint={t('courses-fm4.propose.note-hint')} />
        <Button kind="action">{t('courses-fm4.propose.button')}</Button>
      </Form>
    </Section>
  );
}

function Decide({ draft, form, sent, maxLength }: ChangesPageProps) {
  const { t } = usePage();
  const path = draftPath(draft.id);
  return (
    <Section id="decidir" ruled class="max-w-3xl" title={t('courses-fm4.decide.title')}>
      {draft.may.includes('publish') ? (
        <>
          <p>{t('courses-fm4.decide.lead')}</p>
          <Form
            form={sent === 'publish' ? form : freshForm()}
            action={`${path}/publicar`}
            labels={{ read: t('courses-fm4.decide.read') }}
          >
            <input type="hidden" name="revision" value={draft.revision} />
            <Checkbox name="read" />
            <Button kind="action">{t('courses-fm4.decide.publish')}</Button>
          </Form>
          <details class="mt-8" open={sent === 'return'}>
            <summary class="enlace cursor-pointer py-1">{t('courses-fm4.return.title')}</summary>
            <div class="mt-3">
              <Form
                form={sent === 'return' ? form : freshForm()}
                action={`${path}/devolver`}
                labels={{ reason: t('courses-fm4.return.reason') }}
              >
                <TextArea name="reason" rows={4} maxLength={maxLength} hint={t('courses-fm4.return.hint')} />
                <Button kind="outline">{t('courses-fm4.return.button')}</Button>
              </Form>
            </div>
          </details>
        </>
      ) : (
        <p>{t(draft.own ? 'courses-fm4.decide.own' : 'courses-fm4.decide.not-yours')}</p>
      )}
      {draft.may.includes('retract') && (
        <form method="post" action={`${path}/recuperar`} class="mt-6">
          <Button kind="ghost">{t('courses-fm4.retract')}</Button>
        </form>
      )}
    </Section>
  );
}
