import { Alert } from '../../components/alert.js';
import { LinkButton } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { Section } from '../../components/section.js';
import { type Step, Steps } from '../../components/steps.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { AuditResult, type AuditResultProps } from './company-result.js';
import { CompanyTerm, type TermShape } from './company-term.js';
import type { LevelId } from '../review/review-props.js';

export interface CompanyAuditProps {
  /** Null: the company never submitted. */
  audit: {
    state: 'waiting' | 'in_review' | 'returned' | 'closed' | 'in_committee' | 'decided' | 'withdrawn';
    targetLevel: LevelId;
    submittedAt: Date;
    takenAt: Date | null;
    closedAt: Date | null;
    decidedAt: Date | null;
    /** Calendar day by which the present step should be done. */
    dueOn: string | null;
    clarification: string | null;
  } | null;
  /** By when it will be decided; null once nothing more is done with it. */
  term: TermShape | null;
  /** Only after the decision. */
  result: AuditResultProps | null;
}

/** Where the company's audit stands, what comes next, and after the decision what was found. */
export function CompanyAuditPage({ audit, term, result }: CompanyAuditProps) {
  const { t } = usePage();
  return (
    <CompanyLayout title={t('nav.audit')}>
      <h1>{t('audits.company.title')}</h1>
      {audit === null ? (
        <div class="mt-8">
          <EmptyState
            title={t('audits.company.empty-title')}
            door="ajar"
            action={{ kind: 'action', href: '/empresa/autoevaluacion', label: t('audits.company.to-assessment') }}
          >
            {t('audits.company.empty')}
          </EmptyState>
        </div>
      ) : (
        <>
          {!result && (
            <p class="mt-2 max-w-lectura text-tenue">
              {t('audits.company.goal', { level: t(`level.${audit.targetLevel}`) })}
            </p>
          )}
          <p class="mt-2">
            <a class="enlace" href="/empresa/auditoria/encuesta">
              {t('survey.company.see')}
            </a>
            {' · '}
            <a class="enlace" href="/empresa/auditoria/informe">
              {t('report.title')}
            </a>
            {' · '}
            <a class="enlace" href="/empresa/auditoria/hallazgos">
              {t('findings.company.title')}
            </a>
            {' · '}
            <a class="enlace" href="/empresa/auditoria/aclaraciones">
              {t('clarifications.title')}
            </a>
          </p>
          <p class="mt-2">
            <a class="enlace" href="/empresa/auditoria/visita">
              {t('visit.company.see')}
            </a>
          </p>
          {audit.state === 'returned' && <Clarification audit={audit} />}
          {result ? <AuditResult {...result} /> : <Progress audit={audit} />}
          {term && <CompanyTerm {...term} />}
        </>
      )}
    </CompanyLayout>
  );
}

type Known = { audit: NonNullable<CompanyAuditProps['audit']> };

function Clarification({ audit }: Known) {
  const { t, date } = usePage();
  return (
    <Section id="aclaracion" class="hoja p-5 mt-6" title={t('audits.company.clarify-title')}>
      <p class="mt-2 whitespace-pre-line max-w-lectura">{audit.clarification}</p>
      <p class="text-tenue">
        {t('audits.company.clarify')}
        {audit.dueOn && ` ${t('audits.company.clarify-due', { when: date.relative(audit.dueOn) })}`}
      </p>
      <LinkButton kind="action" href="/empresa/auditoria/aclaraciones">
        {t('audits.company.clarify-do')}
      </LinkButton>
    </Section>
  );
}

const order = ['submitted', 'review', 'committee', 'decision'] as const;
const here: Record<Known['audit']['state'], (typeof order)[number]> = {
  waiting: 'review',
  in_review: 'review',
  returned: 'review',
  closed: 'committee',
  in_committee: 'committee',
  decided: 'decision',
  withdrawn: 'submitted',
};

function Progress({ audit }: Known) {
  const { t, date } = usePage();
  const at = order.indexOf(here[audit.state]);
  const done: Partial<Record<(typeof order)[number], Date | null>> = {
    submitted: audit.submittedAt,
    review: audit.closedAt,
    committee: audit.decidedAt,
  };
  const steps = order.map((id, index): Step => {
    const state = index < at ? 'done' : index === at ? 'now' : 'later';
    const day = done[id];
    return {
      id,
      title: t(`audits.company.step.${id}`),
      state,
      body: (
        <p>
          {state === 'done' && day && t('audits.company.done', { day: date.day(day) })}
          {state === 'now' && (
            <>
              {t(`audits.company.now.${audit.state}`)}
              {audit.dueOn && audit.state !== 'returned' && (
                <> {t('audits.company.due', { when: date.relative(audit.dueOn) })}</>
              )}
            </>
          )}
          {state === 'later' && t(`audits.company.later.${id}`)}
        </p>
      ),
    };
  });
  return (
    <>
      <h2 class="sr-only">{t('audits.company.steps')}</h2>
      <div class="mt-8">
        <Steps steps={steps} label={t('audits.company.steps')} />
      </div>
      {audit.state !== 'returned' && (
        <Alert kind="info" class="mt-6 max-w-3xl" title={t('audits.company.nothing-title')}>
          {t('audits.company.nothing')}
        </Alert>
      )}
    </>
  );
}
