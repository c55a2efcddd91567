import { Alert } from '../../components/alert.js';
import { LinkButton } from '../../components/button.js';
import { Emblem } from '../../components/emblem.js';
import { Radar } from '../../components/radar.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { type DimensionFigures, DimensionTable } from '../figures.js';
import { ConditionList } from '../conditions/condition-list.js';
import type { LevelConditionsShape } from '../conditions/conditions.shapes.js';
import type { LevelId } from '../review/review-props.js';

export interface ResultItem {
  id: string;
  text: string;
  critical: boolean;
  companyValue: number | null;
  auditedValue: number | null;
  reason: string;
  finding: string;
}

export interface AuditResultProps {
  level: LevelId | null;
  decidedAt: Date;
  /** Why the committee decided so, without names. */
  reasons: string[];
  /** What the decision asks of the company. */
  asked: readonly { text: string; by: string | null }[];
  /** The last day to appeal. */
  appealBy: string;
  companyPercent: number;
  auditedPercent: number;
  dimensions: DimensionFigures[];
  /** Items that differ, that need work, or with a finding, by dimension. */
  groups: { id: string; name: string; items: ResultItem[] }[];
  /** Of the level applied for; null in a decision from before they were recorded. */
  conditions: LevelConditionsShape | null;
  /** Critical items below 3. */
  criticalBelow: string[];
}

/** What was decided and found, for the company. */
export function AuditResult(props: AuditResultProps) {
  const { t, date, number } = usePage();
  const { level, dimensions, groups } = props;
  return (
    <>
      <section class="hoja p-6 mt-6 flex flex-wrap gap-6 items-center" aria-labelledby="decision">
        {level && <Emblem level={level} />}
        <div class="flex-1 basis-72">
          <h2 id="decision">
            {level ? t('audits.result.level', { level: t(`level.${level}`) }) : t('audits.result.none')}
          </h2>
          <p class="mt-1 text-tenue">{t('audits.result.decided', { day: date.long(props.decidedAt) })}</p>
          {props.reasons.map((reason) => (
            <p key={reason} class="mt-2 mb-0 whitespace-pre-line max-w-lectura">
              {reason}
            </p>
          ))}
          {props.asked.length > 0 && (
            <>
              <p class="mt-4 mb-1 font-semibold">{t('letters.conditions')}</p>
              <ul class="m-0 pl-5 list-disc max-w-lectura">
                {props.asked.map(({ text, by }) => (
                  <li key={text}>{by ? t('letters.condition-by', { text, day: date.long(by) }) : text}</li>
                ))}
              </ul>
            </>
          )}
          <p class="mt-4 mb-0 flex flex-wrap gap-x-6 gap-y-2">
            <TextLink href="/empresa/auditoria/carta.pdf">{t('letters.download')}</TextLink>
            <TextLink href="/empresa/apelaciones">
              {t('audits.result.appeal', { day: date.long(props.appealBy) })}
            </TextLink>
          </p>
          {level && (
            <LinkButton kind="action" href="/empresa/distintivo" class="mt-4">
              {t('audits.result.to-distinction')}
            </LinkButton>
          )}
        </div>
      </section>
      {props.criticalBelow.length > 0 && (
        <Alert kind="warning" class="mt-6" title={t('audits.result.critical-title', { n: props.criticalBelow.length })}>
          {t('audits.result.critical', { items: props.criticalBelow.join(', ') })}
        </Alert>
      )}
      {props.conditions && <Conditions {...props.conditions} />}
      <Section id="por-dimension" class="mt-10" title={t('audits.result.scores')}>
        <p class="mt-2 max-w-lectura">
          {t('audits.result.compare', {
            company: number.percent(props.companyPercent),
            audited: number.percent(props.auditedPercent),
          })}
        </p>
        <div class="grid gap-6 xl:grid-cols-[22rem_minmax(0,1fr)] items-start mt-4">
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
          <DimensionTable caption={t('audits.result.by-dimension')} rows={dimensions} />
        </div>
      </Section>
      <Section id="por-practica" class="mt-10" title={t('audits.result.items')}>
        <p class="mt-2 mb-4 max-w-lectura">
          {t(groups.length > 0 ? 'audits.result.items-text' : 'audits.result.items-none')}
        </p>
        {groups.map((group) => (
          <Group key={group.id} {...group} />
        ))}
      </Section>
    </>
  );
}

function Conditions({ level, conditions }: LevelConditionsShape) {
  const { t } = usePage();
  const n = conditions.filter(({ state }) => state === 'unmet').length;
  return (
    <Section
      id="condiciones"
      class="mt-10 max-w-lectura"
      title={t('conditions.decided.title', { level: t(`level.${level}`) })}
    >
      <p class="mt-2 mb-3">{n > 0 ? t('conditions.decided.missing', { n }) : t('conditions.open')}</p>
      <ConditionList conditions={conditions} saysWho />
    </Section>
  );
}

function Group({ name, items }: AuditResultProps['groups'][number]) {
  const { t } = usePage();
  return (
    <details class="border-t border-linea py-2">
      <summary class="cursor-pointer py-2 font-semibold">
        {name} <span class="font-normal text-tenue cifra">{t('audits.result.count', { n: items.length })}</span>
      </summary>
      <ul class="list-none m-0 p-0 grid gap-5 py-3">
        {items.map((item) => (
          <li key={item.id} class="max-w-lectura">
            <p class="m-0">
              <span class="cifra font-bold">{item.id}</span> {item.text}
            </p>
            <p class="m-0 mt-1 cifra">
              {t('audits.result.values', {
                company: item.companyValue ?? '–',
                audited: item.auditedValue ?? t('audits.result.not-applicable'),
              })}
            </p>
            {item.reason && <p class="m-0 mt-1 whitespace-pre-line text-tenue">{item.reason}</p>}
            {item.finding && (
              <p class="m-0 mt-1 whitespace-pre-line">
                <strong>{t('audits.result.finding')}</strong> {item.finding}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
