import { Alert } from '../../components/alert.js';
import { Badge } from '../../components/badge.js';
import { Button, LinkButton } from '../../components/button.js';
import { RadioGroup } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { ErrorSummary, Form, type FormState } from '../../components/form.js';
import { Radar } from '../../components/radar.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { type DimensionFigures, DimensionTable, MissingList, type MissingThing } from '../figures.js';
import { ConditionList } from '../conditions/condition-list.js';
import type { LevelConditionsShape } from '../conditions/conditions.shapes.js';
import type { FindingShape } from '../findings/finding-card.js';
import { FindingsSection } from '../findings/findings-section.js';
import { AuditBanner } from '../review/review-banner.js';
import type { CaseBanner, LevelId } from '../review/review-props.js';
import type { SurveySectionProps } from '../survey/survey-props.js';
import { SurveySection } from '../survey/survey-section.js';

export type VoteChoice = LevelId | 'none' | 'return';

export interface CaseItem {
  id: string;
  text: string;
  href: string;
  companyValue: number | null;
  isReviewed: boolean;
  /** Null: found not to apply, or not reviewed. */
  auditedValue: number | null;
  reason: string;
}

export interface CommitteeCaseProps {
  banner: CaseBanner;
  state: 'closed' | 'in_committee' | 'decided' | 'withdrawn' | 'in_review' | 'returned' | 'waiting';
  auditorName: string;
  /** What follows from the audited values. */
  recommendation: LevelId | null;
  summary: string;
  dimensions: DimensionFigures[];
  missing: MissingThing[];
  critical: CaseItem[];
  differences: CaseItem[];
  /** Of each level up to the one applied for; empty for a decision from before they were recorded. */
  conditions: LevelConditionsShape[];
  survey: SurveySectionProps;
  findings: FindingShape[];
  votes: { name: string; choice: VoteChoice; reason: string; at: Date; counts: boolean }[];
  /** How many have voted; who and how is shown to who has voted, and after the decision. */
  voteCount: number;
  disagreement: boolean;
  /** Every member who may vote has voted. */
  stuck: boolean;
  decision: { level: LevelId | null; at: Date } | null;
  choices: VoteChoice[];
  /** Whether the reader may vote; otherwise why not. */
  ballot: 'open' | 'voted' | 'audited' | 'advised' | 'conflict' | 'not-committee' | 'not-now';
  mayDeclare: boolean;
  form: FormState;
}

/** A case as the committee sees it: what was found, where it parts from the company, and the vote. */
export function CommitteeCasePage(props: CommitteeCaseProps) {
  const { t } = usePage();
  const { banner } = props;
  return (
    <Fm4Layout title={t('committee.case.title', { company: banner.companyName })} banner={<AuditBanner {...banner} />}>
      <div class="grid gap-10 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-14">
        <div class="grid gap-10 min-w-0">
          {props.decision && <Decided {...props.decision} />}
          <Recommendation {...props} />
          <Scores {...props} />
          <Items id="criticas" title={t('committee.case.critical')} items={props.critical} none="" />
          <Items
            id="diferencias"
            title={t('committee.case.differences')}
            items={props.differences}
            none={t('committee.case.no-differences')}
          />
          <Conditions {...props} />
          <p class="m-0 flex flex-wrap gap-3">
            <LinkButton kind="outline" href={`/fm4/auditorias/${banner.auditId}/informe`}>
              {t('report.case.see')}
            </LinkButton>
            <LinkButton kind="outline" href={`/fm4/auditorias/${banner.auditId}/muestreo`}>
              {t('sampling.see')}
            </LinkButton>
          </p>
          <FindingsSection auditId={banner.auditId} findings={props.findings} />
          <SurveySection {...props.survey} />
        </div>
        <aside class="min-w-0 lg:sticky lg:top-6 lg:self-start" aria-label={t('committee.vote.title')}>
          <Votes {...props} />
          <Ballot {...props} />
        </aside>
      </div>
    </Fm4Layout>
  );
}

function Decided({ level, at }: NonNullable<CommitteeCaseProps['decision']>) {
  const { t, date } = usePage();
  const title = level ? t('committee.decided.level', { level: t(`level.${level}`) }) : t('committee.decided.none');
  return (
    <Alert kind={level ? 'success' : 'info'} title={title}>
      {t('committee.decided.on', { day: date.long(at) })}
    </Alert>
  );
}

function Recommendation({ recommendation, summary, auditorName, missing, banner }: CommitteeCaseProps) {
  const { t } = usePage();
  return (
    <Section class="min-w-0" heading="mb-3" id="recomendacion" title={t('committee.case.recommendation')}>
      <p class="text-lg mt-0">
        {recommendation
          ? t('committee.case.recommends', { name: auditorName, level: t(`level.${recommendation}`) })
          : t('committee.case.recommends-none', { name: auditorName })}
      </p>
      <p class="whitespace-pre-line max-w-lectura">{summary}</p>
      {missing.length > 0 && (
        <>
          <p class="m-0 mt-4">{t('audits.case.missing', { level: t(`level.${banner.targetLevel}`) })}</p>
          <MissingList missing={missing} />
        </>
      )}
    </Section>
  );
}

function Scores({ dimensions }: CommitteeCaseProps) {
  const { t } = usePage();
  return (
    <Section class="min-w-0" heading="mb-3" id="puntuacion" title={t('committee.case.scores')}>
      <div class="max-w-md">
        <Radar
          id="radar"
          points={dimensions.map((dimension) => ({
            label: dimension.id,
            name: dimension.name,
            value: dimension.auditedPercent,
            other: dimension.companyPercent,
          }))}
          minimum={dimensions[0]?.minimum}
          series={[t('audits.figures.audited'), t('audits.figures.company')]}
        />
      </div>
      <div class="mt-4">
        <DimensionTable caption={t('audits.case.by-dimension')} rows={dimensions} />
      </div>
    </Section>
  );
}

function Items({ id, title, items, none }: { id: string; title: string; items: readonly CaseItem[]; none: string }) {
  const { t } = usePage();
  const value = (own: number | null) => own ?? '–';
  return (
    <Section class="min-w-0" heading="mb-3" id={id} title={title}>
      {items.length === 0 ? (
        <p class="m-0">{none}</p>
      ) : (
        <DataTable
          caption={title}
          rows={items}
          columns={[
            {
              heading: t('committee.case.item'),
              cell: (item) => (
                <a class="enlace whitespace-nowrap cifra" href={item.href}>
                  {item.id}
                </a>
              ),
            },
            {
              heading: t('committee.case.practice'),
              cell: (item) => (
                <>
                  {item.text}
                  {item.reason && <span class="block text-sm text-tenue whitespace-pre-line mt-1">{item.reason}</span>}
                </>
              ),
            },
            { heading: t('audits.figures.company'), cell: (item) => value(item.companyValue), numeric: true },
            {
              heading: t('audits.figures.audited'),
              cell: (item) =>
                item.auditedValue ?? t(item.isReviewed ? 'audits.figures.none' : 'audits.figures.pending'),
              numeric: true,
            },
          ]}
        />
      )}
    </Section>
  );
}

function Conditions({ conditions, banner, decision }: CommitteeCaseProps) {
  const { t } = usePage();
  if (conditions.length === 0) return null;
  return (
    <Section class="min-w-0" heading="mb-3" id="condiciones" title={t('conditions.case.section')}>
      {conditions.map((own) => (
        <details key={own.level} open={own.level === banner.targetLevel}>
          <summary class="cursor-pointer py-2 font-semibold">
            {own.open
              ? t('conditions.case.open', { level: t(`level.${own.level}`) })
              : t('conditions.case.closed', {
                  level: t(`level.${own.level}`),
                  n: own.conditions.filter(({ state }) => state === 'unmet').length,
                })}
          </summary>
          <div class="mt-2">
            <ConditionList conditions={own.conditions} />
          </div>
        </details>
      ))}
      {!decision && (
        <p class="mt-3 mb-0">
          <a class="enlace" href={`/fm4/auditorias/${banner.auditId}/condiciones`}>
            {t('conditions.case.link')}
          </a>
        </p>
      )}
    </Section>
  );
}

function Votes({ votes, voteCount, disagreement, stuck, ballot, decision }: CommitteeCaseProps) {
  const { t, date } = usePage();
  return (
    <section aria-labelledby="votos" class="mb-8">
      <h2 id="votos" class="text-xl mb-2">
        {t('committee.votes.title', { n: voteCount })}
      </h2>
      {!decision && ballot === 'open' && voteCount > 0 && <p class="m-0">{t('committee.votes.hidden')}</p>}
      {!decision && disagreement && (
        <Alert kind="warning" class="mb-3" title={t('committee.votes.disagree-title')}>
          {t(stuck ? 'committee.votes.stuck' : 'committee.votes.disagree')}
        </Alert>
      )}
      <ul class="list-none m-0 p-0">
        {votes.map((vote) => (
          <li key={vote.name} class="border-t border-linea py-3">
            <p class="m-0 flex flex-wrap gap-2 items-center">
              <strong>{vote.name}</strong>
              <Badge kind={vote.choice === 'return' ? 'waiting' : 'current'} plain>
                {t(`committee.choice.${vote.choice}`)}
              </Badge>
              {!vote.counts && <span class="text-sm text-tierra">{t('committee.votes.void')}</span>}
            </p>
            <p class="m-0 mt-1 whitespace-pre-line">{vote.reason}</p>
            <p class="m-0 mt-1 text-sm text-tenue">{date.at(vote.at)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ballot({ banner, ballot, choices, form, mayDeclare, decision }: CommitteeCaseProps) {
  const { t } = usePage();
  if (decision) return <ErrorSummary form={form} />;
  const base = `/fm4/comite/${banner.auditId}`;
  const labels = { choice: t('committee.vote.choice'), reason: t('committee.vote.reason') };
  return (
    <section aria-labelledby="tu-voto" class="hoja p-5">
      <h2 id="tu-voto" class="text-xl mb-3">
        {t('committee.vote.title')}
      </h2>
      {ballot === 'open' ? (
        <Form form={form} action={`${base}/voto`} labels={labels}>
          <RadioGroup
            name="choice"
            choices={choices.map((choice) => ({
              value: choice,
              label: t(`committee.choice.${choice}`),
              hint: choice === 'return' ? t('committee.choice.return-hint') : undefined,
            }))}
          />
          <TextArea name="reason" hint={t('committee.vote.hint')} rows={5} />
          <Button kind="action">{t('committee.vote.do')}</Button>
        </Form>
      ) : (
        <>
          <ErrorSummary form={form} labels={labels} />
          <p class="m-0">{t(`committee.ballot.${ballot}`)}</p>
        </>
      )}
      {mayDeclare && (
        <p class="mt-4 mb-0 border-t border-linea pt-3">
          <LinkButton kind="ghost" small href={`${base}/conflicto`}>
            {t('audits.conflict.declare')}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
