import { createContext, type ComponentChildren, type ComponentType, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { useContext } from 'preact/hooks';
import {
  createDates,
  createNumbers,
  type DateInput,
  type MessageParams,
  type Numbers,
  type RichParams,
} from '#libs/i18n';
import { formatTags, type Language, translatorOf, type Locale, type TextKey } from './translations.js';
import { linkTo } from './components/text-link.js';

export type { Language, Locale, TextKey } from './translations.js';

/** Who is looking, as far as the frame of a page needs to know. */
export interface PageViewer {
  userId: string;
  name: string;
  email: string;
  companyId: string | null;
  companyName: string | null;
  roles: readonly string[];
}

/** One message that survives a redirect; `text` is already in the reader's language. */
export interface FlashMessage {
  kind: 'success' | 'info' | 'warning' | 'error';
  text: string;
}

/** How people reach the organization. */
export interface Contact {
  mail: string;
  phone: string | null;
  address: string;
}

/** What the web hands to every page: plain data. */
export interface PageData {
  locale: Locale;
  /** Of this page, when it is in a language that the interface does not have; else that of the interface. */
  language?: Language;
  /** Path without query, as asked: `/guia`. */
  path: string;
  /** Query with its question mark, or empty. */
  query: string;
  /** Where the page can be opened again, when that is not `path` and `query`: it answers a form of another address. */
  here?: string;
  /** The page answers a form: its address alone does not bring it back. */
  answersForm?: boolean;
  viewer: PageViewer | null;
  /** The tablet is shared: after so many seconds without a sign of its reader it goes back to its start; sooner once they are done. */
  shared?: { idle: number; finished: number };
  now: Date;
  flash: FlashMessage | null;
  /** How many things wait for whoever looks, on the pages of a workspace. */
  openTasks?: number | null;
  demo: boolean;
  issuer: { name: string };
  /** Every text may name its `{contact}`, the address of mail. */
  contact?: Contact;
  /** Where the site lives, for canonical and social addresses: `https://puertas.example`, without a final slash. */
  origin?: string;
  /** Public address of a built asset: `asset('site.css')` → `/assets/site.css?v=…`. */
  asset(name: string): string;
}

/** Dates in words, in the reader's language, against the `now` of the page. */
export interface PageDates {
  long(value: DateInput): string;
  short(value: DateInput): string;
  day(value: DateInput): string;
  time(value: Date): string;
  at(value: Date): string;
  month(value: DateInput): string;
  relative(value: DateInput): string;
  iso(value: DateInput): string;
}

/** What a component gets from `usePage()`. */
export interface PageContext extends PageData {
  language: Language;
  t(key: TextKey, params?: MessageParams): string;
  /** A text with elements in it: `rich('audits.due', { b: (text) => <b>{text}</b>, when })`; `<help>` leads to the help page. */
  rich(key: TextKey, params?: RichParams<ComponentChildren>): ComponentChildren;
  /** For keys put together at run time: the text, or null when no catalogue has it. */
  maybe(key: string, params?: MessageParams): string | null;
  date: PageDates;
  number: Numbers;
}

const perLanguage = <T,>(make: (language: Language) => T): Record<Language, T> => ({
  es: make('es'),
  en: make('en'),
  fr: make('fr'),
  ht: make('ht'),
});
const dateFormats = perLanguage((language) => createDates(language === 'ht' ? 'ht' : formatTags[language]));
const numberFormats = perLanguage((language) => createNumbers(formatTags[language]));

const helpLink = linkTo('/ayuda');

/** Adds the reader's language to plain page data. */
export function createPageContext(data: PageData): PageContext {
  const language = data.language ?? data.locale;
  const { t, rich, has } = translatorOf(language);
  const formats = dateFormats[language];
  const contact = data.contact?.mail;
  const say: typeof t = (key, params) => t(key, params ? { contact, ...params } : { contact });
  return {
    ...data,
    language,
    t: say,
    rich: (key, params) => rich<ComponentChildren>(key, { contact, help: helpLink, ...params }),
    maybe: (key, params) => (has(key) ? say(key, params) : null),
    number: numberFormats[language],
    date: {
      ...formats,
      day: (value) => formats.day(value, data.now),
      relative: (value) => formats.relative(value, data.now),
    },
  };
}

const Page = createContext<PageContext | null>(null);

/** The page that is being rendered: texts, dates, who looks, where. */
export function usePage(): PageContext {
  const context = useContext(Page);
  if (!context) throw new Error('usePage() outside of a page: render through renderPage() or <PageProvider>');
  return context;
}

/** For mails and tests, which render a part of a page. */
export function PageProvider({ page, children }: { page: PageContext; children: ComponentChildren }): VNode {
  return <Page.Provider value={page}>{children}</Page.Provider>;
}

/** A page component with its props, as a whole HTML document. */
export function renderPage<Props extends object>(
  component: ComponentType<Props>,
  props: Props,
  context: PageContext | PageData,
): string {
  return `<!doctype html>${renderPart(component, props, context)}`;
}

/** A component alone: what a script puts into a page that is open already. */
export function renderPart<Props extends object>(
  component: ComponentType<Props>,
  props: Props,
  context: PageContext | PageData,
): string {
  const Component = component;
  const page = 't' in context ? context : createPageContext(context);
  return renderToString(
    <PageProvider page={page}>
      <Component {...props} />
    </PageProvider>,
  );
}
