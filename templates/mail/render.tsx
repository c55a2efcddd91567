import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { createPageContext, PageProvider, type PageContext, type PageData } from '../page.js';
import { Draft, type EscalationNote, type MailAction, type MailDraft, type MailFooter } from './mail.js';
import { toText } from './text.js';
import { type MailWords, Words } from './words.js';

/** A rendered mail. */
export interface RenderedMail {
  subject: string;
  html: string;
  /** The plain part. */
  text: string;
  /** Its first action, if it has one. */
  action: MailAction | null;
}

/** The words of the program, an unknown reader, no footer. */
const plain = { edited: null, name: '', footer: null };

/** What a mail has beside its template. */
type Particulars = Pick<MailWords, 'edited' | 'name' | 'asOriginal'> & {
  readonly footer: MailFooter | null;
  readonly escalation?: readonly EscalationNote[];
};

/**
 * Renders a mail template (a tree whose root is `<Mail>`) twice: as HTML and as plain text. `edited`: FM4's words in place
 * of the program's; `name`: of the reader; `footer`: how to get fewer mails; `escalation`: who is told if it stays
 * unanswered.
 */
export function renderMail(
  mail: VNode,
  context: PageContext | PageData,
  { footer, escalation = [], ...words }: Particulars = plain,
): RenderedMail {
  const page = 't' in context ? context : createPageContext(context);
  const render = (part: MailDraft['part']) => {
    const draft: MailDraft = { part, subject: '', footer, escalation, action: null };
    const markup = renderToString(
      <PageProvider page={page}>
        <Words.Provider value={{ ...words, closing: null }}>
          <Draft.Provider value={draft}>{mail}</Draft.Provider>
        </Words.Provider>
      </PageProvider>,
    );
    return { markup, subject: draft.subject, action: draft.action };
  };
  const { markup, subject, action } = render('html');
  if (!subject) throw new Error('A mail needs <Mail subject> as its root');
  return {
    subject: subject.replaceAll(/\s+/g, ' ').trim(),
    html: `<!doctype html>${markup}`,
    text: toText(render('text').markup),
    action,
  };
}
