import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { createPageContext, PageProvider, type PageContext, type PageData } from '../page.js';
import { Draft, type MailDraft } from './mail.js';
import { toText } from './text.js';
import { type MailWords, Words } from './words.js';

/** A mail, ready to be sent. */
export interface RenderedMail {
  subject: string;
  html: string;
  /** The same, for programs and people that read no HTML. */
  text: string;
}

/** A mail as the program writes it, for nobody by name. */
const ownWords = { edited: null, name: '' };

/**
 * Renders a mail template (a tree whose root is `<Mail>`) twice: as HTML and as plain text. `words`: what somebody
 * edited in it, and the name of its reader.
 */
export function renderMail(
  mail: VNode,
  context: PageContext | PageData,
  words: Pick<MailWords, 'edited' | 'name'> = ownWords,
): RenderedMail {
  const page = 't' in context ? context : createPageContext(context);
  const render = (part: MailDraft['part']) => {
    const draft: MailDraft = { part, subject: '' };
    const markup = renderToString(
      <PageProvider page={page}>
        <Words.Provider value={{ ...words, closing: null }}>
          <Draft.Provider value={draft}>{mail}</Draft.Provider>
        </Words.Provider>
      </PageProvider>,
    );
    return { markup, subject: draft.subject };
  };
  const { markup, subject } = render('html');
  if (!subject) throw new Error('A mail needs <Mail subject> as its root');
  return {
    subject: subject.replaceAll(/\s+/g, ' ').trim(),
    html: `<!doctype html>${markup}`,
    text: toText(render('text').markup),
  };
}
