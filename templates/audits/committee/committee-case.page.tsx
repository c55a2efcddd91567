import { Alert } from '../../components/alert.js';
import { LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { Radar } from '../../components/radar.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { CaseSitting } from './case-sitting.js';
import { Ballot, ConditionText, Votes } from './case-votes.js';
import type { CaseItem, CommitteeCaseProps } from './committee-case-props.js';
import { DimensionTable, MissingList } from '../figures.js';
import { ConditionList } from '../conditions/condition-list.js';
import { FindingsSection } from '../findings/findings-section.js';
import { AuditBanner } from '../review/review-banner.js';
import { SurveySection } from '../survey/survey-section.js';

export type { CaseItem, CommitteeCaseProps } from './committee-case-props.js';

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
          {!props.decision && <CaseSitting sitting={props.sitting} auditId={banner.auditId} />}
          <Votes {...props} />
          <Ballot {...props} />
        </aside>
      </div>
    </Fm4Layout>
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
