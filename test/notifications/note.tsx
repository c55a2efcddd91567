import type { VNode } from 'preact';
import { Action, Heading, Mail, Paragraph } from '#templates/mail/mail';

export interface NoteProps {
  title: string;
  text: string;
  url: string;
}

/** A mail of the tests. */
export const NoteMail = ({ title, text, url }: NoteProps): VNode => (
  <Mail subject={title} preheader={text}>
    <Heading>{title}</Heading>
    <Paragraph>{text}</Paragraph>
    <Action href={url}>Abrir</Action>
  </Mail>
);
