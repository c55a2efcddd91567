import type { ComponentChildren } from 'preact';
import { Alert } from '../../components/alert.js';
import { Badge } from '../../components/badge.js';
import { ActionButton, Button, LinkButton } from '../../components/button.js';
import { RadioGroup } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { ErrorSummary, Form, type FormState } from '../../components/form.js';
import { Radar } from '../../components/radar.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { CaseSitting, type CaseSittingProps } from './case-sitting.js';
import { type DimensionFigures, DimensionTable, MissingList, type MissingThing } from '../figures.js';
import { ConditionList } from '../conditions/condition-list.js';
import type { LevelConditionsShape } from '../conditions/conditions.shapes.js';
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
  /** Null: found not to apply. */
  auditedValue: number | null;
  reason: string;
}

/** What a decision asks of the company. */
interface Condition {
  text: string;
  by: string | null;
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
  votes: {
    name: string;
    choice: VoteChoice;
    reason: string;
    at: Date;
    counts: boolean;
    /** What the company is to do. */
    condition: Condition | null | '';
  }[];
  /** How many have voted; who and how is shown to who has voted, and after the decision. */
  voteCount: number;
  disagreement: boolean;
  /** The session on whose agenda the case waits. */
  sitting: CaseSittingProps | null;
  decision: { level: LevelId | null; at: Date; conditions: readonly Condition[] } | null;
  choices: VoteChoice[];
  /** Whether the reader may vote; otherwise why not. */
  ballot:
    | 'open'
    | 'voted'
    | 'audited'
    | 'advised'
    | 'decided-before'
    | 'conflict'
    | 'not-committee'
    | 'not-now'
    | 'no-session'
    | 'not-present'
    | 'no-seat'
    | 'no-quorum';
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
          {props.decision && <Decided {...props.decision} auditId={banner.auditId} />}
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
          <SurveySection {...props.survey} />
        </div>
        <aside class="min-w-0 lg:sticky lg:top-6 lg:self-start" aria-label={t('committee.vote.title')}>
          {!props.decision && <CaseSitting sitting={props.sitting} auditId={banner.auditId} />}
          <Votes {...props} />
          <Ballot {...props} />
        </aside>
      </div>
    </Fm4Layout>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id} class="min-w-0">
      <h2 id={id} class="mb-3">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Decided({
  level,
  at,
  conditions,
  auditId,
}: NonNullable<CommitteeCaseProps['decision']> & { auditId: string }) {
  const { t, date } = usePage();
  const title = level ? t('committee.decided.level', { level: t(`level.${level}`) }) : t('committee.decided.none');
  return (
    <Alert kind={level ? 'success' : 'info'} title={title}>
      {t('committee.decided.on', { day: date.long(at) })}
      <p class="mt-2 mb-0">
        <TextLink href={`/fm4/comite/${auditId}/carta.pdf`}>{t('letters.download')}</TextLink>
      </p>
      {conditions.length > 0 && (
        <>
          <p class="mt-3 mb-1 font-semibold">{t('committee.decided.conditions')}</p>
          <ul class="m-0 pl-5 list-disc">
            {conditions.map((condition) => (
              <li key={condition.text}>
                <ConditionText {...condition} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}

function Recommendation({ recommendation, summary, auditorName, missing, banner }: CommitteeCaseProps) {
  const { t } = usePage();
  return (
    <Section id="recomendacion" title={t('committee.case.recommendation')}>
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
    <Section id="puntuacion" title={t('committee.case.scores')}>
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
    <Section id={id} title={title}>
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
              cell: (item) => (item.auditedValue === null ? t('audits.figures.none') : item.auditedValue),
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
    <Section id="condiciones" title={t('conditions.case.section')}>
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

function ConditionText({ text, by }: Condition) {
  const { t, date } = usePage();
  return (
    <>
      {text} {by && <span class="text-tenue">{t('committee.condition.by', { day: date.long(by) })}</span>}
    </>
  );
}

function Votes({ votes, voteCount, disagreement, ballot, decision }: CommitteeCaseProps) {
  const { t, date } = usePage();
  return (
    <section aria-labelledby="votos" class="mb-8">
      <h2 id="votos" class="text-xl mb-2">
        {t('committee.votes.title', { n: voteCount })}
      </h2>
      {!decision && ballot === 'open' && voteCount > 0 && <p class="m-0">{t('committee.votes.hidden')}</p>}
      {!decision && disagreement && (
        <Alert kind="warning" class="mb-3" title={t('committee.votes.disagree-title')}>
          {t('committee.votes.disagree')}
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
            {vote.condition && (
              <p class="m-0 mt-1">
                <strong>{t('committee.vote.condition')}:</strong> <ConditionText {...vote.condition} />
              </p>
            )}
            <p class="m-0 mt-1 text-sm text-tenue">{date.at(vote.at)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ballot({ banner, ballot, choices, form, mayDeclare, decision, sitting }: CommitteeCaseProps) {
  const { t } = usePage();
  if (decision) return <ErrorSummary form={form} />;
  const base = `/fm4/comite/${banner.auditId}`;
  const labels = {
    choice: t('committee.vote.choice'),
    reason: t('committee.vote.reason'),
    condition: t('committee.vote.condition'),
    conditionBy: t('committee.vote.condition-by'),
  };
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
          <TextArea name="condition" hint={t('committee.vote.condition-hint')} rows={2} />
          <TextField name="conditionBy" type="date" size="short" />
          <Button kind="action">{t('committee.vote.do')}</Button>
        </Form>
      ) : (
        <>
          <ErrorSummary form={form} labels={labels} />
          <p class="m-0">{t(`committee.ballot.${ballot}`)}</p>
          {ballot === 'voted' && sitting?.state === 'open' && (
            <div class="mt-3">
              <ActionButton kind="outline" small action={`${base}/voto/retirar`}>
                {t('committee.vote.withdraw')}
              </ActionButton>
            </div>
          )}
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
