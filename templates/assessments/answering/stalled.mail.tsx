import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

export interface AssessmentStalledProps {
  companyId: string;
  company: string;
  answered: number;
  total: number;
  /** Its last change. */
  since: Date;
}

/** To FM4's coordination: a self-assessment was begun and left, whatever its company was reminded of. */
export function AssessmentStalledMail({ companyId, company, answered, total, since }: AssessmentStalledProps) {
  const { t, date } = usePage();
  const said = { company, answered, total, day: date.long(since) };
  const { subject, intro } = useWords(
    AssessmentStalledMail.wording,
    { empresa: company, respondidas: answered, total, fecha: said.day },
    { subject: t('assessments.mail.stalled.subject', said), intro: t('assessments.mail.stalled.text', said) },
  );
  return (
    <Mail subject={subject} preheader={intro}>
      <Heading>{subject}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Paragraph>{t('assessments.mail.stalled.help')}</Paragraph>
      <Action href={`/fm4/empresas/${companyId}`}>{t('assessments.mail.stalled.button')}</Action>
    </Mail>
  );
}

AssessmentStalledMail.wording = wording({
  parts: ['subject', 'intro'],
  facts: ['empresa', 'respondidas', 'total', 'fecha'],
  needed: ['empresa'],
});

/** What a preview shows while there is no real case. */
AssessmentStalledMail.example = {
  companyId: '01999999-0000-7000-8000-000000000001',
  company: 'Agave Azul, S.A. de C.V.',
  answered: 12,
  total: 50,
  since: new Date('2026-10-20T00:00:00.000Z'),
} as const;
