import { createContext, type ComponentChildren, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { usePage } from '../page.js';
import { withLines } from './lines.js';
import { day, DoorMark, fonts, night } from './style.js';
import { Words } from './words.js';

/** Collects what a mail tells about itself while it is rendered. */
export interface MailDraft {
  /** `text`: blocks render as bare elements, which `toText` turns into the plain part. */
  readonly part: 'html' | 'text';
  subject: string;
  readonly footer: MailFooter | null;
  readonly escalation: readonly EscalationNote[];
  /** Its first action. */
  action: MailAction | null;
}

/** A link that a mail asks its reader to follow. */
export interface MailAction {
  /** An absolute URL. */
  readonly href: string;
  readonly label: string;
}

/** Who else is told, and when, if what the mail asks stays unanswered. */
export interface EscalationNote {
  readonly target: 'colleagues' | 'coordination';
  readonly at: Date;
}

/** The footer of a mail: its kind, and how to get fewer. Links are paths of the site. */
export interface MailFooter {
  /** The kinds of all its reminders; several in a digest. */
  readonly kinds: readonly string[];
  /** Sent whatever the reader prefers. */
  readonly essential: boolean;
  readonly preferences: string;
  /** Unsubscribes from these kinds; null for essential ones. */
  readonly unsubscribe: string | null;
}

export const Draft = createContext<MailDraft | null>(null);

function useDraft(): MailDraft {
  const draft = useContext(Draft);
  if (!draft) throw new Error('A mail is rendered by renderMail()');
  return draft;
}

/** Links in mails are absolute: a path of the site gets its origin. */
function useAddress(href: string): string {
  const { origin = '' } = usePage();
  return href.startsWith('/') ? `${origin}${href}` : href;
}

interface MailProps {
  subject: string;
  /** Shown by the inbox after the subject. */
  preheader: string;
  children: ComponentChildren;
}

/** The frame of every mail: the mark, a sheet with the message, who sends it and why. */
export function Mail({ subject, preheader, children }: MailProps): VNode {
  const { t, rich, maybe, locale, issuer, contact, origin = '' } = usePage();
  const draft = useDraft();
  const { closing } = useContext(Words);
  draft.subject = subject;
  const [kind, ...others] = draft.footer?.kinds ?? [];
  const reason = (kind && others.length === 0 ? maybe(`mail.reason.${kind}`) : null) ?? t('mail.why');
  const sender = t('mail.sender', { issuer: issuer.name });
  if (draft.part === 'text') {
    return (
      <body>
        {children}
        <Escalation />
        {closing && <Paragraph>{closing}</Paragraph>}
        <hr />
        <p>{sender}</p>
        <p>{reason}</p>
        {contact && <p>{t('mail.contact')}</p>}
        {draft.footer && <Choices footer={draft.footer} />}
        <p>
          <a href={origin}>{origin}</a>
        </p>
      </body>
    );
  }
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style dangerouslySetInnerHTML={{ __html: night }} />
      </head>
      <body class="ground" style={`margin:0;padding:0;background-color:${day.ground};`}>
        <div style="display:none;max-height:0;overflow:hidden;opacity:0;">
          {preheader}
          {'\u00a0\u200c'.repeat(60)}
        </div>
        <table role="presentation" class="ground" width="100%" {...bare} style={`background-color:${day.ground};`}>
          <tr>
            <td align="center" style="padding:28px 16px 40px;">
              <table role="presentation" width="100%" {...bare} style="max-width:576px;">
                <tr>
                  <td style="padding:0 4px 18px;">
                    <DoorMark name={t('site.name')} />
                  </td>
                </tr>
                <tr>
                  <td class="sheet" style={sheet}>
                    {children}
                    <Escalation />
                    {closing && <Paragraph>{closing}</Paragraph>}
                  </td>
                </tr>
                <tr>
                  <td class="faint" style={`padding:22px 8px 0;font:400 14px/1.5 ${fonts.text};color:${day.faint};`}>
                    <p style="margin:0 0 8px;">{reason}</p>
                    {draft.footer && <Choices footer={draft.footer} />}
                    {contact && (
                      <p style="margin:0 0 8px;">
                        {rich('mail.contact', {
                          contact: <MailLink href={`mailto:${contact.mail}`}>{contact.mail}</MailLink>,
                        })}
                      </p>
                    )}
                    <p style="margin:0;">
                      {sender} <MailLink href={origin}>{origin.replace(/^https?:\/\//, '')}</MailLink>
                    </p>
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>
  );
}

/** Announces who is told if the mail stays unanswered. */
function Escalation(): VNode {
  const { t, date } = usePage();
  return (
    <>
      {useDraft().escalation.map(({ target, at }) => (
        <Small key={target}>{t(`escalation.${target}`, { day: date.long(at) })}</Small>
      ))}
    </>
  );
}

/** How to get fewer mails, or that this one is always sent. */
function Choices({ footer: { kinds, essential, preferences, unsubscribe } }: { footer: MailFooter }): VNode {
  const { rich } = usePage();
  const link = (href: string | null) => (text: ComponentChildren) => <MailLink href={href ?? ''}>{text}</MailLink>;
  const text = essential
    ? rich('mail.essential', { preferences: link(preferences) })
    : rich('mail.optional', { n: kinds.length, preferences: link(preferences), unsubscribe: link(unsubscribe) });
  return <p style={useDraft().part === 'text' ? undefined : 'margin:0 0 8px;'}>{text}</p>;
}

const bare = { cellPadding: '0', cellSpacing: '0' } as const;
const sheet = `padding:32px 28px 20px;background-color:${day.sheet};border:1px solid ${day.line};border-radius:12px;`;
const body = `font:400 17px/1.55 ${fonts.text};color:${day.ink};`;

/** The main message. */
export function Heading({ children }: { children: ComponentChildren }): VNode {
  if (useDraft().part === 'text') return <h1>{children}</h1>;
  return (
    <h1 class="ink" style={`margin:0 0 18px;font:600 27px/1.2 ${fonts.display};color:${day.ink};`}>
      {children}
    </h1>
  );
}

export function Paragraph({ children }: { children: ComponentChildren }): VNode {
  const lines = withLines(children);
  if (useDraft().part === 'text') return <p>{lines}</p>;
  return (
    <p class="ink" style={`margin:0 0 16px;${body}`}>
      {lines}
    </p>
  );
}

/** The main action: a button, in the plain part its URL. `href` may be a path of the site. */
export function Action({ href, children }: { href: string; children: string }): VNode {
  const address = useAddress(href);
  const draft = useDraft();
  draft.action ??= { href: address, label: children };
  if (draft.part === 'text') {
    return (
      <p>
        {children}:<br />
        {address}
      </p>
    );
  }
  return (
    <table role="presentation" {...bare} style="margin:8px 0 22px;">
      <tr>
        <td class="action" style={`background-color:${day.action};border-radius:8px;`}>
          <a class="action-text" href={address} style={actionText}>
            {children}
          </a>
        </td>
      </tr>
    </table>
  );
}

const actionText = `display:inline-block;padding:14px 26px;font:700 17px/1.2 ${fonts.text};color:${day.actionText};text-decoration:none;`;

/** A link within a sentence. */
export function MailLink({ href, children }: { href: string; children: ComponentChildren }): VNode {
  const address = useAddress(href);
  if (useDraft().part === 'text') return <a href={address}>{children}</a>;
  return (
    <a class="link" href={address} style={`color:${day.link};text-decoration:underline;`}>
      {children}
    </a>
  );
}

export function List({ items }: { items: readonly ComponentChildren[] }): VNode {
  const plain = useDraft().part === 'text';
  return (
    <ul class="ink" style={plain ? undefined : `margin:0 0 16px;padding:0 0 0 22px;${body}`}>
      {items.map((item, at) => (
        <li key={at} style={plain ? undefined : 'margin:0 0 6px;'}>
          {withLines(item)}
        </li>
      ))}
    </ul>
  );
}

/** Label and value pairs. */
export function Facts({ rows }: { rows: readonly (readonly [string, ComponentChildren])[] }): VNode {
  if (useDraft().part === 'text') {
    return (
      <ul>
        {rows.map(([label, value]) => (
          <li key={label}>
            {label}: {withLines(value)}
          </li>
        ))}
      </ul>
    );
  }
  const cell = `padding:9px 0;border-top:1px solid ${day.line};vertical-align:top;`;
  return (
    <table width="100%" {...bare} style="margin:4px 0 20px;border-collapse:collapse;">
      {rows.map(([label, value]) => (
        <tr key={label}>
          <th
            scope="row"
            class="faint line"
            align="left"
            style={`${cell}width:38%;padding-right:12px;font:400 15px/1.45 ${fonts.text};color:${day.faint};`}
          >
            {label}
          </th>
          <td class="ink line" style={`${cell}font:400 16px/1.45 ${fonts.text};color:${day.ink};`}>
            {withLines(value)}
          </td>
        </tr>
      ))}
    </table>
  );
}

/** Small print. */
export function Small({ children }: { children: ComponentChildren }): VNode {
  const lines = withLines(children);
  if (useDraft().part === 'text') return <p>{lines}</p>;
  return (
    <p class="faint" style={`margin:0 0 14px;font:400 15px/1.5 ${fonts.text};color:${day.faint};`}>
      {lines}
    </p>
  );
}
