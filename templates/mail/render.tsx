import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { createPageContext, PageProvider, type PageContext, type PageData } from '../page.js';
import { Draft, type EscalationNote, type MailAction, type MailDraft, type MailFooter } from './mail.js';
import { toText } from './text.js';
import { type MailWords, Words } from './words.js';

/** A mail, ready to be sent. */
export interface RenderedMail {
  subject: string;
  html: string;
  /** The same, for programs and people that read no HTML. */
  text: string;
  /** What it asks its reader to do, if anything. */
  action: MailAction | null;
}

/** A mail as the program writes it, for nobody by name, and with nothing to choose at its foot. */
const plain = { edited: null, name: '', footer: null };

/** What a mail says beside what its template says. */
type Particulars = Pick<MailWords, 'edited' | 'name'> & {
  readonly footer: MailFooter | null;
  readonly escalation?: readonly EscalationNote[];
};

/**
 * Renders a mail template (a tree whose root is `<Mail>`) twice: as HTML and as plain text. `edited`: what somebody
 * changed in it; `name`: of its reader; `footer`: what its foot says about getting fewer; `escalation`: who is told
 * when what it asks stays unanswered.
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
