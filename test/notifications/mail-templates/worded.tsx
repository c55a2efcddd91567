import type { VNode } from 'preact';
import { Action, Heading, Mail, Paragraph } from '#templates/mail/mail';
import { useWords, wording } from '#templates/mail/words';

/** A mail of the tests whose words may be edited. */
export function WordedMail({ company, day, url }: { company: string; day: string; url: string }): VNode {
  const { subject, intro } = useWords(
    WordedMail.wording,
    { empresa: company, fecha: day },
    { subject: `Original de ${company}`, intro: `Es el ${day}.` },
  );
  return (
    <Mail subject={subject} preheader={intro}>
      <Heading>{subject}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Action href={url}>Abrir</Action>
    </Mail>
  );
}

WordedMail.wording = wording({ parts: ['subject', 'intro'], facts: ['empresa', 'fecha'], needed: ['fecha'] });
