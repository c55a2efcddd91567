import { Alert } from '../../components/alert.js';
import { EmptyState } from '../../components/empty-state.js';
import { type DraftSent, DraftSteps } from '../../components/draft-steps.js';
import type { FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { ChangedWays, type FlowWays } from './changed-ways.js';
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
  /** Of a draft of the questions: their ways, or the sentence that says why they do not hold together. */
  flow: FlowWays | { fault: { key: Parameters<Translate>[0]; params: Readonly<Record<string, string>> } } | null;
}

type Translate = ReturnType<typeof usePage>['t'];

export interface ChangesPageProps {
  draft: DraftShape;
  changes: readonly ChangedField[];
  impact: ImpactShape;
  form: FormState;
  sent: DraftSent;
  maxLength: number;
}

/** Questions that do not hold together are not handed on. */
const isFaulty = ({ flow }: ImpactShape) => flow !== null && 'fault' in flow;

const kinds = ['situations', 'framework', 'questions', 'papers', 'lessons', 'items'] as const;

/** What a draft changes and touches, and what comes next: handing it on, publishing it, giving it back. */
export function ChangesPage({ draft, changes, impact, form, sent, maxLength }: ChangesPageProps) {
  const { t } = usePage();
  return (
    <DraftLayout draft={draft}>
      <DraftSteps
        draft={draft}
        path={draftPath(draft.id)}
        words={(word) => t(`guidance-fm4.${word}`)}
        proposes={draft.may.includes('propose') && changes.length > 0 && !isFaulty(impact)}
        form={form}
        sent={sent}
        maxLength={maxLength}
      >
        <Section id="cambios" heading="text-xl mb-3" title={t('guidance-fm4.changes.title')}>
          {changes.length === 0 ? (
            <EmptyState title={t('guidance-fm4.changes.none')} />
          ) : (
            <ChangedFields changes={changes} />
          )}
        </Section>
        {impact.flow && !isFaulty(impact) && (
          <p class="mt-4">
            <TextLink href={`${draftPath(draft.id)}/dibujo`}>{t('guidance-fm4.flow.drawing')}</TextLink>
          </p>
        )}
        {changes.length > 0 && impact.flow && 'fault' in impact.flow && (
          <Alert kind="error" class="mt-6 max-w-3xl" title={t('guidance-fm4.flow.fault')}>
            {t(impact.flow.fault.key, impact.flow.fault.params)}
          </Alert>
        )}
        {changes.length > 0 && impact.flow && 'ways' in impact.flow && <ChangedWays {...impact.flow} />}
        {changes.length > 0 && <Touched impact={impact} />}
      </DraftSteps>
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
        {touched.length === 0 && <li>{t('guidance-fm4.impact.nothing')}</li>}
        {kinds
          .filter((kind) => touched.some((one) => one.kind === kind))
          .map((kind) => (
            <li key={kind}>
              {t(`guidance-fm4.impact.${kind}`, { n: touched.filter((one) => one.kind === kind).length })}
            </li>
          ))}
        {!impact.flow && <li>{t('guidance-fm4.impact.ways', { n: ways.length })}</li>}
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
