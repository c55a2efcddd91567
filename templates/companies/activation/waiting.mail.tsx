import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

export interface CompanyWaitingProps {
  companyId: string;
  company: string;
  registeredAt: Date;
}

/** To FM4's coordination: a company waits for its activation. */
export function CompanyWaitingMail({ companyId, company, registeredAt }: CompanyWaitingProps) {
  const { t, date } = usePage();
  const said = { company, day: date.long(registeredAt) };
  const { subject, intro } = useWords(
    CompanyWaitingMail.wording,
    { empresa: company, fecha: said.day },
    { subject: t('companies.mail.waiting.subject', said), intro: t('companies.mail.waiting.text', said) },
  );
  return (
    <Mail subject={subject} preheader={intro}>
      <Heading>{subject}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Action href={`/fm4/empresas/${companyId}`}>{t('companies.mail.waiting.action')}</Action>
    </Mail>
  );
}

CompanyWaitingMail.wording = wording({
  parts: ['subject', 'intro'],
  facts: ['empresa', 'fecha'],
  needed: ['empresa'],
});

/** What a preview shows while there is no real case. */
CompanyWaitingMail.example = {
  companyId: '01999999-0000-7000-8000-000000000001',
  company: 'Agave Azul, S.A. de C.V.',
  registeredAt: new Date('2026-11-20T00:00:00.000Z'),
} as const;
