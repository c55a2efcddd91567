import { Alert } from '../../components/alert.js';
import { Badge } from '../../components/badge.js';
import { ErrorSummary, type FormState, valueOf } from '../../components/form.js';
import { TextArea } from '../../components/text-field.js';
import { linkTo, TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { Anchors } from './anchors.js';
import { Conflict } from './conflict.js';
import { Buttons, Neighbours } from './practice-buttons.js';
import { Content, practicePath } from '../instrument/content.js';
import { EvidenceSection, useSlotName } from '../evidence/evidence-section.js';
import type { PracticeShape } from './assessment.shapes.js';
import type { ScoreShape } from '../scoring/score.shapes.js';
import { Conversation } from '../teamwork/conversation.js';
import { useAssigned } from '../teamwork/assigned.js';
import { Warnings } from './warnings.js';
import { Why } from './why.js';
import { WorkLayout } from '../scoring/work-layout.js';

export interface PracticePageProps {
  practice: PracticeShape;
  score: ScoreShape;
  form: FormState;
}

/** One practice: where the company stands, what proves it, what the auditor should know. */
export function PracticePage({ practice, score, form }: PracticePageProps) {
  const { t } = usePage();
  const writable = practice.applies && !practice.frozen;
  return (
    <WorkLayout
      title={t('assessments.practice-title', { id: practice.id })}
      below
      score={score}
      current={practice.id}
      frozen={practice.frozen}
      scripts={writable ? ['autosave', 'evidence'] : []}
    >
      <Heading practice={practice} score={score} />
      <div class="mt-6">
        <div id="conflicto" aria-live="assertive">
          {practice.conflict && <Conflict conflict={practice.conflict} itemId={practice.id} />}
        </div>
        <ErrorSummary form={form} labels={useFieldNames(practice)} />
        <h1 class="text-xl sm:text-2xl max-w-lectura leading-tight" id="practica">
          <Content>{practice.text}</Content>
        </h1>
        <Reading practice={practice} />
        <Hint practice={practice} />
        {practice.frozen && (
          <div class="mt-6 max-w-3xl">
            <Alert kind="info">{t('assessments.practice.frozen')}</Alert>
          </div>
        )}
        {practice.applies ? <AnswerForm practice={practice} form={form} /> : <NotApplicable practice={practice} />}
      </div>
    </WorkLayout>
  );
}

/** What each field is called, in the order of the page. */
function useFieldNames(practice: PracticeShape): Record<string, string> {
  const { t } = usePage();
  const nameOf = useSlotName();
  return {
    value: t('assessments.practice.answer'),
    ...Object.fromEntries(
      practice.slots.map((slot) => [slot.field, t('assessments.evidence.in-summary', { what: nameOf(slot) })]),
    ),
    note: t('assessments.practice.note'),
    comment: t('assessments.team.comment'),
  };
}

function Heading({ practice, score }: Pick<PracticePageProps, 'practice' | 'score'>) {
  const { t, number } = usePage();
  const assigned = useAssigned(practice.team.assigned);
  const { dimension } = practice;
  return (
    <>
      <div class="flex flex-wrap gap-x-4 gap-y-2 items-center text-sm">
        <span class="text-tenue">
          <Content>{dimension.name}</Content>
        </span>
        {practice.applies && (
          <span class="text-tenue cifra">
            {t('assessments.practice.position', { n: dimension.position, total: dimension.total })}
          </span>
        )}
        {practice.critical && <Badge kind="critical">{t('assessments.item.critical')}</Badge>}
      </div>
      {practice.applies && !practice.frozen && (
        <p class="mt-2 text-sm">
          {assigned && <span class={practice.team.assigned?.mine ? 'font-semibold' : undefined}>{assigned} </span>}
          <TextLink href={`/empresa/autoevaluacion/asignar?practica=${practice.id}`}>
            {t(assigned ? 'assessments.team.change' : 'assessments.team.assign')}
          </TextLink>
        </p>
      )}
      {practice.applies && (
        <div class="avance mt-3 max-w-lectura" aria-hidden="true">
          {dimension.done.map((done, index) => (
            <span key={index} class={index === dimension.position - 1 ? 'aqui' : done ? 'si' : undefined} />
          ))}
        </div>
      )}
      <p class="mt-3 text-sm lg:hidden">
        <TextLink href="#tsc">
          {t('assessments.practice.score-link', {
            percent: number.percent(score.percent),
            level: t(`level.${score.target}`),
          })}
        </TextLink>
      </p>
    </>
  );
}

function Reading({ practice }: { practice: PracticeShape }) {
  const { t } = usePage();
  return (
    <details class="mt-3 max-w-lectura" open={practice.micro !== null && !practice.frozen}>
      <summary class="enlace cursor-pointer py-1">{t('assessments.practice.how-to-read')}</summary>
      <p class="mt-2">
        <Content>{practice.guide}</Content>
      </p>
      {practice.micro && (
        <p class="mt-2">
          <strong>{t('assessments.practice.micro')}</strong> <Content>{practice.micro}</Content>
        </p>
      )}
      <Why why={practice.why} />
    </details>
  );
}

/** What the improvement plan did about it: the answer may be another now. */
function Hint({ practice }: { practice: PracticeShape }) {
  const { rich, date } = usePage();
  const { hint, frozen } = practice;
  if (!hint || frozen) return null;
  return (
    <Alert kind="info" class="mt-4 max-w-3xl">
      {rich('assessments.plan.hint', {
        a: linkTo(`/empresa/plan/${hint.id}`),
        title: hint.title,
        day: date.long(hint.endedOn),
        to: hint.target,
      })}
    </Alert>
  );
}

function NotApplicable({ practice }: { practice: PracticeShape }) {
  const { t } = usePage();
  return (
    <div class="mt-6 max-w-3xl grid gap-6">
      <Alert kind="info">
        {t('assessments.practice.not-applicable')}{' '}
        {!practice.frozen && (
          <TextLink href="/empresa/autoevaluacion/perfil">{t('assessments.practice.not-applicable-change')}</TextLink>
        )}
      </Alert>
      <Neighbours practice={practice} />
    </div>
  );
}

/** One form for answer, files and note: whatever button is pressed, nothing that was typed is lost. */
function AnswerForm({ practice, form }: { practice: PracticeShape; form: FormState }) {
  const { t } = usePage();
  return (
    <form
      id="respuesta"
      class="mt-6"
      method="post"
      action={practicePath(practice.id)}
      enctype="multipart/form-data"
      novalidate
      data-draft={practice.draft}
    >
      {!practice.frozen && (
        // the first button is what Enter presses
        <button class="sr-only" type="submit" name="action" value="next" tabIndex={-1} aria-hidden="true">
          {t('action.save-next')}
        </button>
      )}
      <input type="hidden" name="version" value={valueOf(form, 'version')} />
      <Anchors practice={practice} form={form} />
      <div id="aviso" class="max-w-3xl" aria-live="polite">
        <Warnings warnings={practice.warnings} />
      </div>
      <EvidenceSection practice={practice} form={form} />
      {!practice.frozen && (
        <div
          id="subidas"
          class="max-w-3xl"
          data-waiting={t('assessments.evidence.waiting')}
          data-failed={t('assessments.evidence.failed', { name: '{name}' })}
          data-title={t('assessments.evidence.progress')}
        />
      )}
      <div class="mt-10 max-w-3xl [&_.textarea]:max-w-none">
        {practice.frozen ? (
          valueOf(form, 'note') && (
            <>
              <h2 class="text-base font-bold">{t('assessments.practice.note')}</h2>
              <p class="whitespace-pre-line mb-6">{valueOf(form, 'note')}</p>
            </>
          )
        ) : (
          <TextArea
            form={form}
            name="note"
            label={t('assessments.practice.note')}
            hint={t('assessments.practice.note-hint')}
            rows={4}
            maxLength={practice.maxNoteLength}
          />
        )}
      </div>
      {practice.frozen ? <Neighbours practice={practice} /> : <Buttons practice={practice} />}
      <Conversation team={practice.team} form={form} itemId={practice.id} frozen={practice.frozen} />
    </form>
  );
}
