import { Button } from '../../components/button.js';
import { Checkbox } from '../../components/choice-field.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorSummary, Form, type FormState, freshForm } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { type ChangedField, ChangedFields, DraftLayout, draftPath, type DraftShape } from './draft-layout.js';

/** What publishing a draft touches beyond its own text. */
export interface ImpactShape {
  /** Articles that the changed words cite: `LFT 133-XII`. */
  articles: readonly string[];
  touched: readonly {
    kind: 'situations' | 'framework' | 'questions' | 'lessons' | 'items' | 'papers';
    title: string;
    href: string;
    /** What of the change it cites. */
    because: readonly string[];
  }[];
  /** Ways through the wizard that end where the text changes. */
  ways: readonly { address: string; answers: readonly string[] }[];
  papersLost: readonly string[];
  companies: number;
}

export interface ChangesPageProps {
  draft: DraftShape;
  changes: readonly ChangedField[];
  impact: ImpactShape;
  form: FormState;
  /** Which form came back. */
  sent: 'propose' | 'publish' | 'return' | null;
  maxLength: number;
}

const kinds = ['situations', 'framework', 'questions', 'papers', 'lessons', 'items'] as const;

/** What a draft changes and touches, and what comes next: handing it on, publishing it, giving it back. */
export function ChangesPage(props: ChangesPageProps) {
  const { draft, changes, impact, form, sent } = props;
  const { t } = usePage();
  const offered =
    sent === 'propose' ? draft.may.includes('propose') && changes.length > 0 : draft.may.includes('publish');
  return (
    <DraftLayout draft={draft}>
      {sent && !offered && <ErrorSummary form={form} />}
      {draft.note && (
        <Section id="novedades" class="max-w-3xl mb-8" heading="text-xl" title={t('guidance-fm4.propose.note')}>
          <p class="mt-2 whitespace-pre-line">{draft.note}</p>
        </Section>
      )}
      <Section id="cambios" heading="text-xl mb-3" title={t('guidance-fm4.changes.title')}>
        {changes.length === 0 ? (
          <EmptyState title={t('guidance-fm4.changes.none')} />
        ) : (
          <ChangedFields changes={changes} />
        )}
      </Section>
      {changes.length > 0 && <Touched impact={impact} />}
      {draft.may.includes('propose') && changes.length > 0 && <Propose {...props} />}
      {draft.state === 'proposed' && <Decide {...props} />}
    </DraftLayout>
  );
}

/** Everything else that cites what changes. */
function Touched({ impact }: { impact: ImpactShape }) {
  const { t } = usePage();
  const { articles, touched, ways, papersLost, companies } = impact;
  return (
    <Section id="alcance" ruled class="max-w-4xl" title={t('guidance-fm4.impact.title')}>
      <ul class="hoja p-5 m-0 list-none grid gap-1.5">
        <li>
          {articles.length > 0
            ? t('guidance-fm4.impact.articles', { list: articles.join(', ') })
            : t('guidance-fm4.impact.no-articles')}
        </li>
        {kinds.map((kind) => (
          <li key={kind}>
            {t(`guidance-fm4.impact.${kind}`, { n: touched.filter((one) => one.kind === kind).length })}
          </li>
        ))}
        <li>{t('guidance-fm4.impact.ways', { n: ways.length })}</li>
        <li>{t('guidance-fm4.impact.companies', { n: companies })}</li>
      </ul>
      {papersLost.length > 0 && (
        <p class="mt-4">{t('guidance-fm4.impact.papers-lost', { list: papersLost.join('; ') })}</p>
      )}
      {kinds.map((kind) => {
        const of = touched.filter((one) => one.kind === kind);
        if (of.length === 0) return null;
        return (
          <details key={kind} class="mt-3" open={of.length <= 10}>
            <summary class="enlace cursor-pointer py-1">{t(`guidance-fm4.impact.${kind}`, { n: of.length })}</summary>
            <ul class="mt-2 grid gap-1 list-disc pl-5">
              {of.map(({ title, href, because }) => (
                <li key={`${href} ${title}`}>
                  <TextLink href={href}>{title}</TextLink> <small>{because.join(', ')}</small>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
      {ways.length > 0 && (
        <details class="mt-3">
          <summary class="enlace cursor-pointer py-1">{t('guidance-fm4.impact.ways', { n: ways.length })}</summary>
          <ul class="mt-2 grid gap-1 list-disc pl-5">
            {ways.map(({ address, answers }) => (
              <li key={address}>
                <TextLink href={address}>{answers.join(' → ')}</TextLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function Propose({ draft, form, sent, maxLength }: ChangesPageProps) {
  const { t } = usePage();
  const state = sent === 'propose' ? form : freshForm({ note: draft.note });
  return (
    <Section id="proponer" ruled class="max-w-3xl" title={t('guidance-fm4.propose.title')}>
      <p>{t('guidance-fm4.propose.lead')}</p>
      <Form form={state} action={`${draftPath(draft.id)}/proponer`} labels={{ note: t('guidance-fm4.propose.note') }}>
        <input type="hidden" name="revision" value={draft.revision} />
        <TextArea name="note" rows={5} maxLength={maxLength} hint={t('guidance-fm4.propose.note-hint')} />
        <Button kind="action">{t('guidance-fm4.propose.button')}</Button>
      </Form>
    </Section>
  );
}

function Decide({ draft, form, sent, maxLength }: ChangesPageProps) {
  const { t } = usePage();
  const path = draftPath(draft.id);
  return (
    <Section id="decidir" ruled class="max-w-3xl" title={t('guidance-fm4.decide.title')}>
      {draft.may.includes('publish') ? (
        <>
          <p>{t('guidance-fm4.decide.lead')}</p>
          <Form
            form={sent === 'publish' ? form : freshForm()}
            action={`${path}/publicar`}
            labels={{ read: t('guidance-fm4.decide.read') }}
          >
            <input type="hidden" name="revision" value={draft.revision} />
            <Checkbox name="read" />
            <Button kind="action">{t('guidance-fm4.decide.publish')}</Button>
          </Form>
          <details class="mt-8" open={sent === 'return'}>
            <summary class="enlace cursor-pointer py-1">{t('guidance-fm4.return.title')}</summary>
            <div class="mt-3">
              <Form
                form={sent === 'return' ? form : freshForm()}
                action={`${path}/devolver`}
                labels={{ reason: t('guidance-fm4.return.reason') }}
              >
                <TextArea name="reason" rows={4} maxLength={maxLength} hint={t('guidance-fm4.return.hint')} />
                <Button kind="outline">{t('guidance-fm4.return.button')}</Button>
              </Form>
            </div>
          </details>
        </>
      ) : (
        <p>{t(draft.own ? 'guidance-fm4.decide.own' : 'guidance-fm4.decide.not-yours')}</p>
      )}
      {draft.may.includes('retract') && (
        <form method="post" action={`${path}/recuperar`} class="mt-6">
          <Button kind="ghost">{t('guidance-fm4.retract')}</Button>
        </form>
      )}
    </Section>
  );
}
