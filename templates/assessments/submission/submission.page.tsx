import type { ComponentChildren } from 'preact';
import { Alert } from '../../components/alert.js';
import { Button, LinkButton } from '../../components/button.js';
import { Checkbox } from '../../components/choice-field.js';
import { Fact } from '../../components/fact.js';
import { ErrorSummary, Form, type FormState } from '../../components/form.js';
import { Icon } from '../../components/icon.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { linkTo, TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { Content, practicePath } from '../instrument/content.js';
import { CheckSection } from '../checking/check-section.js';
import type { CheckShape } from '../checking/check.shapes.js';
import { useAssigned } from '../teamwork/assigned.js';
import type { AssignedShape } from '../teamwork/team.shapes.js';
import { VersionNotice } from '../answering/version-notice.js';
import type { VersionNoticeShape } from '../answering/version.shapes.js';
import type { BlockerShape, SubmissionShape } from './submission.shapes.js';
import { WorkLayout } from '../scoring/work-layout.js';

export interface SubmissionPageProps {
  submission: SubmissionShape;
  check: CheckShape;
  form: FormState;
  /** What there is to know of the version by which the company answers. */
  version?: VersionNoticeShape | null;
}

/** What FM4 will receive, what still blocks it, and the declaration that is signed. */
export function SubmissionPage({ submission, check, form, version }: SubmissionPageProps) {
  const { t } = usePage();
  const over = version?.standing === 'over';
  const blocked = submission.blockers.length > 0 || over;
  return (
    <WorkLayout title={t('assessments.submit-title')} below score={submission.score}>
      <h1>{t('assessments.submit-title')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('assessments.submit.lead')}</p>
      <Facts submission={submission} />
      <Warnings submission={submission} />
      {!blocked && <CheckSection check={check} />}
      {blocked && <ErrorSummary form={form} />}
      {version && <VersionNotice version={version} />}
      {submission.blockers.length > 0 && !over && <Blockers blockers={submission.blockers} />}
      {!blocked && !submission.maySign && (
        <Alert kind="info" class="mt-8 max-w-lectura" title={`${t('assessments.submit.admin-only')}.`}>
          {submission.admins.length > 0 && t('assessments.submit.admins', { names: submission.admins.join(', ') })}
        </Alert>
      )}
      {!blocked && submission.maySign && <Declaration submission={submission} form={form} />}
    </WorkLayout>
  );
}

function Facts({ submission }: { submission: SubmissionShape }) {
  const { t, number } = usePage();
  const { score } = submission;
  const level = t(`level.${score.target}`);
  const facts: [string, ComponentChildren][] = [
    [t('assessments.submit.target'), level],
    [t('assessments.submit.score'), number.percent(score.percent)],
    [t('assessments.submit.reached'), score.reached ? t(`level.${score.reached}`) : t('assessments.submit.no-level')],
    [t('assessments.submit.answers'), t('word.of', { done: score.answered, total: score.applicable })],
    [t('assessments.submit.files'), number.plain(submission.files)],
    [
      t('assessments.submit.certified'),
      <>
        {number.plain(submission.certified)}
        <span class="block text-sm text-tenue">
          <Content>{t('assessments.submit.courses-needed', { level, courses: submission.coursesNeeded })}</Content>
        </span>
      </>,
    ],
  ];
  return (
    <>
      <h2 class="mt-8 text-xl">{t('assessments.submit.what')}</h2>
      <dl class="ficha mt-3 max-w-2xl">
        {facts.map(([term, value]) => (
          <Fact key={term} label={term} class="cifra">
            {value}
          </Fact>
        ))}
      </dl>
    </>
  );
}

function Warnings({ submission }: { submission: SubmissionShape }) {
  const { t } = usePage();
  const { score, withoutEvidence } = submission;
  const complete = score.answered === score.applicable;
  const reached = score.requirements.every((requirement) => requirement.met);
  return (
    <div class="mt-6 grid gap-3 max-w-2xl">
      {withoutEvidence > 0 && (
        <Alert kind="warning">{t('assessments.submit.without-evidence', { n: withoutEvidence })}</Alert>
      )}
      {complete && !reached && (
        <Alert kind="warning">{t('assessments.submit.not-reached', { level: t(`level.${score.target}`) })}</Alert>
      )}
    </div>
  );
}

function Blockers({ blockers }: { blockers: readonly BlockerShape[] }) {
  const { t, rich } = usePage();
  const link = (href: string) => linkTo(href);
  return (
    <Section id="falta" class="mt-8 max-w-2xl" heading="text-xl" title={t('assessments.submit.blocked')}>
      <ul class="falta mt-2">
        {blockers.map((blocker) => (
          <li key={blocker.kind}>
            <Icon name="circle-dashed" class="no" />
            <div>
              {blocker.kind === 'profile'
                ? rich('assessments.submit.blocked-profile', { a: link('/empresa/autoevaluacion/perfil') })
                : rich(`assessments.submit.blocked-${blocker.kind}`, {
                    a: link(practicePath(blocker.items[0]?.id ?? '')),
                    n: blocker.items.length,
                    id: blocker.items[0]?.id ?? '',
                  })}
              {blocker.kind !== 'profile' && <Left items={blocker.items} />}
            </div>
          </li>
        ))}
      </ul>
      <div class="mt-5">
        <LinkButton
          kind="action"
          href={blockers[0]?.kind === 'profile' ? '/empresa/autoevaluacion/perfil' : nextOf(blockers)}
        >
          {t('assessments.journey.action-continue')}
        </LinkButton>
      </div>
    </Section>
  );
}

/** Each practice that is left, with who should answer it. */
function Left({ items }: { items: (BlockerShape & { kind: 'answers' })['items'] }) {
  const { t } = usePage();
  return (
    <details class="mt-2" open={items.length <= LISTED_OPEN}>
      <summary class="enlace cursor-pointer py-1">{t('assessments.submit.which', { n: items.length })}</summary>
      <ul class="grid gap-2 mt-2 list-none p-0">
        {items.map((item) => (
          <li key={item.id}>
            <TextLink href={practicePath(item.id)}>
              <span class="cifra">{item.id}</span> <Content>{item.text}</Content>
            </TextLink>
            <Assigned assigned={item.assigned} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** So many practices are shown at once; more are folded away. */
const LISTED_OPEN = 12;

function Assigned({ assigned }: { assigned: AssignedShape | null }) {
  const words = useAssigned(assigned);
  return words ? <span class="block text-sm text-tenue">{words}</span> : null;
}

function nextOf(blockers: readonly BlockerShape[]): string {
  const [first] = blockers.flatMap((blocker) => (blocker.kind === 'profile' ? [] : blocker.items));
  return first ? practicePath(first.id) : '/empresa/autoevaluacion';
}

function Declaration({ submission, form }: Omit<SubmissionPageProps, 'check' | 'version'>) {
  const { t } = usePage();
  return (
    <Section id="declaracion" class="mt-10 max-w-2xl" heading="text-xl" title={t('assessments.submit.declaration')}>
      <p class="mt-2 mb-4">{t('assessments.submit.declare', { company: submission.companyName })}</p>
      <Form
        form={form}
        action="/empresa/autoevaluacion/enviar"
        labels={{
          ...Object.fromEntries(submission.statements.map((statement, index) => [`statement${index}`, statement])),
          name: t('assessments.submit.name'),
          post: t('assessments.submit.post'),
        }}
      >
        {submission.statements.map((statement, index) => (
          <Checkbox key={statement} name={`statement${index}`} label={<Content>{statement}</Content>} />
        ))}
        <TextField
          name="name"
          label={t('assessments.submit.name')}
          hint={t('assessments.submit.name-hint')}
          autocomplete="name"
          maxLength={submission.maxSignatureLength}
        />
        <TextField
          name="post"
          label={t('assessments.submit.post')}
          autocomplete="organization-title"
          maxLength={submission.maxPostLength}
        />
        <p class="text-tenue text-sm mb-4">{t('assessments.submit.hash')}</p>
        <Button kind="action">{t('assessments.submit.button')}</Button>
      </Form>
    </Section>
  );
}
