import { Icon } from '../../components/icon.js';
import { type PageContext, usePage } from '../../page.js';
import type { ConditionKind, ConditionShape } from './conditions.shapes.js';

const byCompany: readonly ConditionKind[] = ['declaration', 'role-courses', 'group-courses', 'improvement-plan'];

interface ConditionListProps {
  conditions: readonly ConditionShape[];
  /** Says of each one that is missing who does it. */
  saysWho?: boolean;
}

/** The conditions of a level: what each asks, what there is, and on which records it rests. */
export function ConditionList({ conditions, saysWho = false }: ConditionListProps) {
  const page = usePage();
  const { t, date } = page;
  return (
    <ul class="falta">
      {conditions.map((condition) => (
        <li key={condition.id}>
          {condition.state === 'met' ? (
            <Icon name="check-circle" class="ok" />
          ) : (
            <Icon name={condition.state === 'waived' ? 'check-circle' : 'circle-dashed'} class="no" />
          )}
          <span class="min-w-0">
            {whatOf(page, condition)} <span class="sr-only">{t(`conditions.state.${condition.state}`)}</span>
            {condition.have && condition.state !== 'met' && (
              <span class="block text-sm">{haveOf(page, condition, condition.have)}</span>
            )}
            {saysWho && condition.state === 'unmet' && (
              <span class="block text-sm text-tenue">
                {t(
                  condition.kind === 'survey' && condition.variant === null
                    ? 'conditions.who.workers'
                    : byCompany.includes(condition.kind)
                      ? 'conditions.who.company'
                      : 'conditions.who.auditor',
                )}
              </span>
            )}
            {condition.records.map((record) => (
              <span key={record.kind} class="block text-sm text-tenue">
                {t(`conditions.record.${record.kind}`, { n: record.n, day: date.long(record.on) })}
              </span>
            ))}
            {condition.waiver && (
              <span class="block text-sm">
                <strong>{t('conditions.waived', { day: date.long(condition.waiver.on) })}</strong>{' '}
                <span class="whitespace-pre-line">{condition.waiver.reason}</span>
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What a condition asks, in a sentence. */
export function whatOf(
  { t, maybe, locale }: Pick<PageContext, 't' | 'maybe' | 'locale'>,
  condition: ConditionShape,
): string {
  const { kind, variant, courses, needed } = condition;
  const names = courses.map((slug) => maybe(`conditions.course.${slug}`) ?? slug);
  const key =
    kind === 'survey' && variant === 'interviews' ? 'conditions.what.survey-interviews' : `conditions.what.${kind}`;
  return (
    maybe(key, { ...needed, variant: variant ?? 'none', courses: new Intl.ListFormat(locale).format(names) }) ??
    t(`conditions.name.${kind}`)
  );
}

function haveOf({ t, maybe }: PageContext, condition: ConditionShape, have: Readonly<Record<string, number>>): string {
  const { kind, variant, needed } = condition;
  if (kind === 'survey' && variant === 'interviews') {
    return t('conditions.have.staff-interviews', { n: have.interviews ?? 0 });
  }
  if (Object.keys(have).length === 0) return t('conditions.have.nothing');
  const wanted = Object.fromEntries(Object.entries(needed).map(([name, value]) => [`needed_${name}`, value]));
  return maybe(`conditions.have.${kind}`, { favourablePercent: 'none', confirmed: 1, ...wanted, ...have }) ?? '';
}
