import type { ComponentChildren } from 'preact';
import { Alert } from '../../components/alert.js';
import { ActionButton, Button, LinkButton } from '../../components/button.js';
import { Checkbox, Select } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
import { TextArea } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { DimensionTable, type DimensionFigures, MissingList, type MissingThing } from '../figures.js';
import { type IndependenceProps, Independence } from '../declarations/independence-section.js';
import { ConditionList } from '../conditions/condition-list.js';
import type { LevelConditionsShape } from '../conditions/conditions.shapes.js';
import type { SurveySectionProps } from '../survey/survey-props.js';
import { SurveySection } from '../survey/survey-section.js';
import { AuditBanner } from './review-banner.js';
import type { FindingShape } from '../findings/finding-card.js';
import { FindingsSection } from '../findings/findings-section.js';
import type { ThreadShape } from '../clarifications/thread.js';
import type { CaseBanner, LevelId } from './review-props.js';

export interface AuditCaseProps {
  banner: CaseBanner;
  state: 'waiting' | 'in_review' | 'returned' | 'closed' | 'in_committee' | 'decided' | 'withdrawn';
  auditorName: string | null;
  dimensions: DimensionFigures[];
  /** The level that the audited values allow now, and what keeps them from the one applied for. */
  level: LevelId | null;
  missing: MissingThing[];
  /** A sampling plan is on record. */
  isPlanned: boolean;
  /** Of the level applied for. */
  conditions: LevelConditionsShape | null;
  /** Where to go on reviewing; null when every item is reviewed. */
  nextHref: string | null;
  firstHref: string;
  /** Items that no longer hold: the company changed its answer or a file went. */
  unsound: { id: string; href: string }[];
  /** Reasons of the votes that sent the case back. */
  questions: string[];
  clarification: string | null;
  findings: FindingShape[];
  /** What the company was asked or will be. */
  threads: ThreadShape[];
  summary: string | null;
  /** The company reports no hires of people in mobility, so the auditor states what was seen. */
  asksForHiring: boolean;
  may: { take: boolean; work: boolean; release: boolean; reopen: boolean; seeAssignment: boolean };
  /** Where the reader declares a conflict; null: nothing to declare. */
  conflictHref: string | null;
  forms: { close: FormState; clarify: FormState };
  independence: IndependenceProps;
  survey: SurveySectionProps;
}

/** One case, for its auditor and the coordination: how it stands, what comes next, how it ends. */
export function AuditCasePage(props: AuditCaseProps) {
  const { t } = usePage();
  const { banner, may, forms } = props;
  const base = `/fm4/auditorias/${banner.auditId}`;
  const isReady = props.nextHref === null && props.unsound.length === 0;
  return (
    <Fm4Layout title={t('audits.case.title', { company: banner.companyName })} banner={<AuditBanner {...banner} />}>
      <div class="grid gap-10 max-w-5xl">
        <Situation {...props} base={base} />
        <Result {...props} />
        {props.conditions && <Conditions {...props.conditions} base={base} />}
        <FindingsSection auditId={banner.auditId} findings={props.findings} />
        <SurveySection {...props.survey} />
        <Visit base={base} />
        {((may.work && isReady) || wasRefused(forms.close)) && <Close {...props} base={base} />}
        {(may.work || wasRefused(forms.clarify)) && <Clarify {...props} base={base} />}
        <Independence {...props.independence} base={base} conflictHref={props.conflictHref} mayRelease={may.release} />
      </div>
    </Fm4Layout>
  );
}

/** A form that came back stays in sight with what was typed, also where the case has moved on meanwhile. */
const wasRefused = (form: FormState): boolean => form.summary !== undefined || Object.keys(form.errors).length > 0;

type Inside = AuditCaseProps & { base: string };

function Section({ id, title, children }: { id: string; title: ComponentChildren; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="mb-3">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Situation(props: Inside) {
  const { t } = usePage();
  const { state, auditorName, questions, clarification, unsound, nextHref, firstHref, may, isPlanned, base } = props;
  return (
    <Section id="situacion" title={t(`audits.state.${state}`)}>
      <p class="mt-0 mb-4">
        {auditorName ? t('audits.case.auditor', { name: auditorName }) : t('audits.case.no-auditor')}{' '}
        {may.seeAssignment && <a href={`${base}/asignacion`}>{t('audits.assignment.link')}</a>}
      </p>
      {state === 'returned' && clarification && (
        <Alert kind="info" class="mb-4" title={t('audits.case.asked')}>
          {clarification}
        </Alert>
      )}
      {questions.length > 0 && (
        <Alert kind="warning" class="mb-4" title={t('audits.case.questions')}>
          <ul class="list-disc pl-5 m-0">
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Alert>
      )}
      {unsound.length > 0 && (
        <Alert kind="warning" class="mb-4" title={t('audits.case.unsound')}>
          {unsound.map((item, index) => (
            <>
              {index > 0 && ', '}
              <a href={item.href}>{item.id}</a>
            </>
          ))}
        </Alert>
      )}
      {may.work && !nextHref && unsound.length === 0 && (
        <p class="mt-0 mb-4">
          {t('audits.case.all-reviewed')} <a href="#cerrar">{t('audits.close.title')}</a>
        </p>
      )}
      {may.work && !isPlanned && (
        <Alert kind="warning" class="mb-4" title={t('audits.review.plan-first')}>
          {t('sampling.first')}
        </Alert>
      )}
      <div class="flex flex-wrap gap-3">
        {may.work && !isPlanned && (
          <LinkButton kind="action" href={`${base}/muestreo`}>
            {t('audits.review.plan-link')}
          </LinkButton>
        )}
        {may.take && (
          <LinkButton kind="action" href={`${base}/tomar`}>
            {t('audits.action.take')}
          </LinkButton>
        )}
        {may.work && nextHref && isPlanned && (
          <>
            <LinkButton kind="action" href={nextHref}>
              {t('audits.action.continue')}
            </LinkButton>
            <LinkButton kind="outline" href={`${base}/coincidir`}>
              {t('audits.agree.link')}
            </LinkButton>
          </>
        )}
        {state !== 'waiting' && state !== 'withdrawn' && (
          <LinkButton kind="outline" href={`${base}/informe`}>
            {t('report.case.see')}
          </LinkButton>
        )}
        {isPlanned && (
          <LinkButton kind="outline" href={`${base}/muestreo`}>
            {t('sampling.see')}
          </LinkButton>
        )}
        {!(may.work && nextHref && isPlanned) && (
          <LinkButton kind="outline" href={firstHref}>
            {t('audits.action.read')}
          </LinkButton>
        )}
        {may.reopen && (
          <ActionButton kind="outline" action={`${base}/reabrir`}>
            {t('audits.action.reopen')}
          </ActionButton>
        )}
      </div>
    </Section>
  );
}

function Result({ banner, dimensions, level, missing, summary }: Inside | AuditCaseProps) {
  const { t } = usePage();
  const levelName = (id: LevelId) => t(`level.${id}`);
  const left = banner.total - banner.reviewed;
  return (
    <Section id="resultado" title={t('audits.case.result')}>
      <p class="mt-0">
        {left > 0 && t('audits.case.so-far', { n: left })}
        {left === 0 && (level ? t('audits.case.level', { level: levelName(level) }) : t('audits.case.none'))}
      </p>
      {missing.length > 0 && (
        <div class="mb-6">
          <p class="m-0">{t('audits.case.missing', { level: levelName(banner.targetLevel) })}</p>
          <MissingList missing={missing} />
        </div>
      )}
      {summary && <p class="whitespace-pre-line max-w-lectura">{summary}</p>}
      <DimensionTable caption={t('audits.case.by-dimension')} rows={dimensions} />
      <p>
        <a href={`/fm4/auditorias/${banner.auditId}/puntuacion`}>{t('audits.score.see')}</a>
      </p>
    </Section>
  );
}

function Conditions({ level, open, conditions, base }: LevelConditionsShape & { base: string }) {
  const { t } = usePage();
  const name = t(`level.${level}`);
  const missing = conditions.filter(({ state }) => state === 'unmet').length;
  return (
    <Section id="condiciones" title={t('conditions.case.section')}>
      <p class="mt-0">
        {open ? t('conditions.case.open', { level: name }) : t('conditions.case.closed', { level: name, n: missing })}
      </p>
      <ConditionList conditions={conditions} saysWho />
      <p class="mt-4 mb-0">
        <LinkButton kind="outline" href={`${base}/condiciones`}>
          {t('conditions.case.link')}
        </LinkButton>
      </p>
    </Section>
  );
}

function Visit({ base }: { base: string }) {
  const { t } = usePage();
  return (
    <Section id="visita" title={t('visit.section')}>
      <p class="mt-0 mb-4 max-w-lectura">{t('visit.section-text')}</p>
      <LinkButton kind="outline" href={`${base}/visita`}>
        {t('visit.see')}
      </LinkButton>
    </Section>
  );
}

function Close({ level, asksForHiring, forms, base }: Inside) {
  const { t } = usePage();
  const form = forms.close;
  return (
    <Section id="cerrar" title={t('audits.close.title')}>
      <p class="mt-0 mb-5 max-w-lectura">
        {level ? t('audits.close.with-level', { level: t(`level.${level}`) }) : t('audits.close.without-level')}
      </p>
      <Form form={form} action={`${base}/cerrar`} labels={{ summary: t('audits.close.summary') }}>
        {asksForHiring && (
          <fieldset class="campo border-0 p-0">
            <legend class="rotulo">{t('audits.close.hiring')}</legend>
            <p class="pista">{t('audits.close.hiring-hint')}</p>
            <Checkbox form={form} name="openSelectionSeen" label={t('audits.close.open-selection')} />
            <Checkbox form={form} name="hiresSeen" label={t('audits.close.hires')} />
          </fieldset>
        )}
        <TextArea form={form} name="summary" label={t('audits.close.summary')} hint={t('audits.close.hint')} rows={6} />
        <Button kind="action">{t('audits.close.do')}</Button>
      </Form>
    </Section>
  );
}

function Clarify({ forms, base, threads }: Inside) {
  const { t } = usePage();
  const unsent = threads.flatMap((thread) =>
    thread.messages.filter(({ sent }) => !sent).map(({ id, text }) => ({ id, text, itemId: thread.itemId })),
  );
  const labels = { question: t('audits.clarify.note'), term: t('audits.clarify.term') };
  return (
    <Section id="aclaracion" title={t('audits.clarify.title')}>
      <p class="mt-0 mb-5 max-w-lectura">{t('audits.clarify.text')}</p>
      {unsent.length > 0 && (
        <ul class="list-none p-0 m-0 mb-5 max-w-lectura">
          {unsent.map(({ id, text, itemId }) => (
            <li key={id} class="border-t border-linea py-2 whitespace-pre-line">
              {itemId && (
                <a class="cifra font-bold" href={`${base}/practicas/${itemId}#aclaracion`}>
                  {itemId}
                </a>
              )}{' '}
              {text}
            </li>
          ))}
        </ul>
      )}
      <Form form={forms.clarify} action={`${base}/aclaracion`} labels={labels}>
        <TextArea name="question" hint={t('audits.clarify.hint')} rows={4} optional={unsent.length > 0} />
        <Select
          name="term"
          noEmpty
          choices={['5', '10', '15', '20'].map((days) => ({
            value: days,
            label: t('audits.clarify.days', { n: Number(days) }),
          }))}
        />
        <Button kind="outline">{t('audits.clarify.do')}</Button>
      </Form>
    </Section>
  );
}
