import { usePage } from '../../page.js';
import { Action, Heading, List, Mail, Paragraph } from '../../mail/mail.js';
import { whatOf } from '../conditions/condition-list.js';
import type { ConditionShape } from '../conditions/conditions.shapes.js';
import { useWords, wording } from '../../mail/words.js';

export interface AuditDecidedProps {
  company: string;
  level: 'N1' | 'N2' | 'N3' | null;
  /** Why the committee decided so, without names. */
  reasons: readonly string[];
  /** What the decision asks of the company. */
  conditions?: readonly { readonly text: string; readonly by: string | null }[];
  /** Conditions of the level applied for that were missing. */
  missing: readonly ConditionShape[];
}

/** To the company: what was decided and why. */
export function AuditDecidedMail({ company, level, reasons, conditions = [], missing }: AuditDecidedProps) {
  const page = usePage();
  const { t, date } = page;
  const name = level ? t(`level.${level}`) : '';
  const own = level
    ? t('mail.audits.decided.subject-level', { company, level: name })
    : t('mail.audits.decided.subject-none', { company });
  const { subject } = useWords(AuditDecidedMail.wording, { empresa: company }, { subject: own });
  const text = level
    ? t('mail.audits.decided.level', { company, level: name })
    : t('mail.audits.decided.none', { company });
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      <Paragraph>{t('mail.audits.decided.reasons')}</Paragraph>
      <List items={reasons} />
      {conditions.length > 0 && (
        <>
          <Paragraph>{t('letters.conditions')}:</Paragraph>
          <List
            items={conditions.map(({ text: asked, by }) =>
              by ? t('letters.condition-by', { text: asked, day: date.long(by) }) : asked,
            )}
          />
        </>
      )}
      {missing.length > 0 && (
        <>
          <Paragraph>{t('mail.audits.decided.missing', { n: missing.length })}</Paragraph>
          <List items={missing.map((condition) => whatOf(page, condition))} />
        </>
      )}
      <Paragraph>{t('mail.audits.decided.result')}</Paragraph>
      <Action href="/empresa/auditoria">{t('mail.audits.decided.do')}</Action>
    </Mail>
  );
}

AuditDecidedMail.wording = wording({ parts: [], facts: ['empresa'], needed: [] });

/** What a preview shows while there is no real case. */
AuditDecidedMail.example = {
  company: 'Agave Azul, S.A. de C.V.',
  level: 'N2',
  reasons: ['Hay rutas escritas.', 'Falta un reporte.'],
  missing: [],
} as const;
