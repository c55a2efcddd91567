import { Alert } from '../../components/alert.js';
import { Button, LinkButton } from '../../components/button.js';
import { Form, type FormState, freshForm } from '../../components/form.js';
import { linkTo } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { practicePath } from '../instrument/content.js';
import { DimensionList } from '../scoring/dimension-list.js';
import type { OverviewShape } from './assessment.shapes.js';
import { listPath } from './list.page.js';
import { QuestionnaireLinks } from '../questionnaire/questionnaire-links.js';
import { VersionNotice } from './version-notice.js';
import type { VersionNoticeShape } from './version.shapes.js';
import { LevelChoice } from './start.page.js';
import { WorkLayout } from '../scoring/work-layout.js';

export interface OverviewPageProps {
  overview: OverviewShape;
  /** The choice of a level, when it came back. */
  form?: FormState;
  /** What there is to know of the version by which the company answers. */
  version?: VersionNoticeShape | null;
}

/** The whole self-assessment: the next practice, all of them by dimension, and the score beside. */
export function OverviewPage({ overview, form, version }: OverviewPageProps) {
  const { t, rich } = usePage();
  const { score, dimensions, next } = overview;
  return (
    <WorkLayout title={t('assessments.title')} score={score}>
      <h1>{t('assessments.title')}</h1>
      {overview.reopened && (
        <Alert kind="info" class="mt-4 max-w-3xl">
          {overview.openItems ? (
            <>
              {t('assessments.sent.reopened-items', { n: overview.openItems.length })}{' '}
              {overview.openItems.map((item, place) => (
                <>
                  {place > 0 && ', '}
                  <a href={`/empresa/autoevaluacion/${item}`}>{item}</a>
                </>
              ))}{' '}
              <a href="/empresa/auditoria/aclaraciones">{t('assessments.sent.to-clarifications')}</a>
            </>
          ) : (
            t('assessments.sent.reopened')
          )}
        </Alert>
      )}
      {version && <VersionNotice version={version} />}
      <p class="mt-3 text-lg max-w-lectura">
        {next === null
          ? t('assessments.overview.all-answered', { total: score.applicable })
          : t('assessments.overview.lead', { answered: score.answered, total: score.applicable })}
      </p>
      {overview.unknown > 0 && (
        <p class="mt-2 max-w-lectura">
          {rich('assessments.overview.unknown', { a: linkTo(`${listPath}?ver=no-se`), n: overview.unknown })}
        </p>
      )}
      {overview.profileComplete ? (
        overview.size && <p class="mt-1 text-tenue">{t('assessments.profile.size', { size: overview.size })}</p>
      ) : (
        <p class="mt-2 max-w-lectura">{t('assessments.overview.profile-missing')}</p>
      )}
      <div class="mt-5 flex flex-wrap gap-3">
        <NextButton overview={overview} />
        {overview.profileComplete && (
          <LinkButton kind="outline" href={listPath}>
            {t('assessments.overview.list')}
          </LinkButton>
        )}
        {overview.profileComplete && (
          <LinkButton kind="ghost" href="/empresa/autoevaluacion/perfil">
            {t('assessments.overview.change-profile')}
          </LinkButton>
        )}
        <LinkButton kind="ghost" href="/empresa/condiciones">
          {t('conditions.link')}
        </LinkButton>
      </div>
      <h2 class="mt-10 mb-4 text-xl">{t('assessments.overview.dimensions')}</h2>
      <DimensionList dimensions={dimensions} open={next?.slice(0, next.indexOf('-')) ?? null} />
      <QuestionnaireLinks />
      <Target overview={overview} form={form} />
    </WorkLayout>
  );
}

function NextButton({ overview }: { overview: OverviewShape }) {
  const { t } = usePage();
  if (!overview.profileComplete)
    return (
      <LinkButton kind="action" href="/empresa/autoevaluacion/perfil">
        {t('assessments.overview.profile-first')}
      </LinkButton>
    );
  if (overview.next === null)
    return (
      <LinkButton kind="action" href="/empresa/autoevaluacion/enviar">
        {t('assessments.overview.sign')}
      </LinkButton>
    );
  return (
    <LinkButton kind="action" href={practicePath(overview.next)}>
      {t(overview.score.answered === 0 ? 'assessments.overview.first' : 'assessments.overview.next')}
    </LinkButton>
  );
}

function Target({ overview, form }: OverviewPageProps) {
  const { t } = usePage();
  const state = form ?? freshForm({ level: overview.score.target });
  return (
    <details class="mt-8 max-w-lectura" open={form !== undefined}>
      <summary class="enlace cursor-pointer py-1">{t('assessments.overview.change-target')}</summary>
      <div class="mt-4">
        <Form form={state} action="/empresa/autoevaluacion/nivel" labels={{ level: t('assessments.overview.target') }}>
          <LevelChoice levels={overview.levels} label={t('assessments.overview.target')} />
          <Button kind="outline">{t('action.save')}</Button>
        </Form>
      </div>
    </details>
  );
}
