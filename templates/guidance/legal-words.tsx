import { createContext, Fragment, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { usePage } from '../page.js';
import { glossary } from './glossary.js';
import { type ArticleAnchor, withReferences } from './law-references.js';
import { marked } from './text-search.js';

interface LegalWordsContext {
  anchors: readonly ArticleAnchor[];
  /** Anchors of chapters and their parts. */
  sections: readonly string[];
  /** Address of the legal framework; empty on the page itself. */
  page: string;
  /** Words that were searched for; they are marked. */
  asked: string;
  /** Says of an article without an entry that it was not verified; the framework has marks of its own. */
  marking: boolean;
  /** Abbreviations that this section has explained already. */
  explained: Set<string>;
}

const nothing = { anchors: [], sections: [], page: '/guia/marco-legal', asked: '', marking: true };
const Words = createContext<LegalWordsContext>({ ...nothing, explained: new Set() });

/** What the section is given. */
export const useLegalWords = () => useContext(Words);

/** A section in which each abbreviation is explained once, and references to articles lead to them. */
export function LegalSection({
  children,
  ...given
}: Partial<Omit<LegalWordsContext, 'explained'>> & { children: ComponentChildren }) {
  const outer = useContext(Words);
  return <Words.Provider value={{ ...outer, ...given, explained: new Set() }}>{children}</Words.Provider>;
}

const ABBREVIATION = new RegExp(String.raw`(?<![\p{L}\d])(${Object.keys(glossary).join('|')})(?![\p{L}\d])`, 'u');

/** A text of the guidance: its references are links, its abbreviations explained, the words of a search marked. */
export function LegalWords({ text }: { text: string }) {
  const context = useContext(Words);
  return (
    <>
      {withReferences(text, context).map((piece, at) =>
        piece.href ? (
          <a key={at} class="referencia" href={piece.href}>
            <Plain text={piece.text} />
          </a>
        ) : (
          <Fragment key={at}>
            {piece.unverified && context.marking ? (
              <NoEntry>
                <Plain text={piece.text} />
              </NoEntry>
            ) : (
              <Plain text={piece.text} />
            )}
          </Fragment>
        ),
      )}
    </>
  );
}

/** An article without an entry in the framework: the style sheet writes behind it that it was not verified. */
function NoEntry({ children }: { children: ComponentChildren }) {
  const { t } = usePage();
  return (
    <span class="sin-entrada" data-marca={t('guidance.mark.no-entry')}>
      {children}
    </span>
  );
}

function Plain({ text }: { text: string }) {
  const { explained, asked } = useContext(Words);
  return (
    <>
      {text.split(ABBREVIATION).map((piece, at) => {
        const words = marked(piece, asked).map((part, n) =>
          part.found ? <mark key={n}>{part.text}</mark> : <Fragment key={n}>{part.text}</Fragment>,
        );
        const meaning = at % 2 === 1 ? glossary[piece] : undefined;
        if (!meaning || explained.has(piece)) return words;
        explained.add(piece);
        return (
          <abbr key={at} title={meaning}>
            {words}
          </abbr>
        );
      })}
    </>
  );
}
