import { CaseFileDocument } from '../case-file/case-file-document.js';
import { FileFact } from '../case-file/file-fact.js';
import { usePage } from '../../page.js';
import type { FactShape, WaiverShape } from './case-conditions.shapes.js';
import { ConditionList, whatOf } from './condition-list.js';
import type { LevelConditionsShape } from './conditions.shapes.js';

interface ConditionsFileProps {
  levels: LevelConditionsShape[];
  facts: FactShape[];
  waivers: WaiverShape[];
}

/** The conditions of every level, in the file of a case. */
export function ConditionsFilePage({ levels, facts, waivers }: ConditionsFileProps) {
  const { t } = usePage();
  return (
    <CaseFileDocument title={t('conditions.file.title')}>
      <p>{t('conditions.file.text')}</p>
      {levels.map(({ level, open, conditions }) => (
        <section key={level}>
          <h2>{t(`level.${level}`)}</h2>
          <p>
            {open
              ? t('conditions.case.open', { level: t(`level.${level}`) })
              : t('conditions.case.closed', {
                  level: t(`level.${level}`),
                  n: conditions.filter(({ state }) => state === 'unmet').length,
                })}
          </p>
          <ConditionList conditions={conditions} saysWho />
        </section>
      ))}
      <h2>{t('conditions.case.records')}</h2>
      {facts.length === 0 && <p>{t('conditions.case.no-records')}</p>}
      {facts.map((fact) => (
        <Fact key={fact.id} fact={fact} />
      ))}
      {waivers.length > 0 && <h2>{t('conditions.waiver.title')}</h2>}
      {waivers.map((waiver) => (
        <Waiver key={waiver.id} waiver={waiver} />
      ))}
    </CaseFileDocument>
  );
}

function Fact({ fact }: { fact: FactShape }) {
  const { t, maybe, date } = usePage();
  const found = { name: fact.by, day: date.long(fact.heldOn), method: t(`conditions.method.${fact.method}`) };
  return (
    <section>
      <h3>{t(`conditions.fact.${fact.kind}`)}</h3>
      <dl>
        {Object.entries(fact.figures).map(([name, value]) => (
          <FileFact key={name} label={maybe(`conditions.figure.${name}`) ?? name}>
            {value}
          </FileFact>
        ))}
        <FileFact label={t('conditions.file.found')}>
          {t('conditions.case.by', found)} {fact.second && t('conditions.case.second', { name: fact.second })}
        </FileFact>
        <FileFact label={t('conditions.field.note')}>{fact.note}</FileFact>
      </dl>
      {fact.ofVisit && <p class="soft">{t('conditions.case.of-visit')}</p>}
      {!fact.counts && <p>{t('conditions.case.unsound')}</p>}
      {fact.withdrawn && (
        <p>{t('conditions.case.withdrawn', { name: fact.withdrawn.by, reason: fact.withdrawn.reason })}</p>
      )}
    </section>
  );
}

function Waiver({ waiver }: { waiver: WaiverShape }) {
  const page = usePage();
  const { t, date } = page;
  const { condition, reason, proposedBy: name, confirmedBy: other, confirmedAt } = waiver;
  return (
    <section>
      {condition && <h3>{whatOf(page, condition)}</h3>}
      <p>{reason}</p>
      <p class="soft">
        {other !== null && confirmedAt !== null
          ? t('conditions.waiver.confirmed', { name, other, day: date.long(confirmedAt) })
          : t('conditions.waiver.proposed', { name, day: date.long(waiver.proposedAt) })}
      </p>
      {other !== null && !waiver.complete && <p>{t('conditions.waiver.void')}</p>}
    </section>
  );
}
