import { usePage } from '../page.js';
import { TextLink } from '../components/text-link.js';

/** A document of the library. */
export interface PaperLink {
  href: string;
  name: string;
}

/** What a document looks like: links into the library, in small print. */
export function PaperLinks({ papers }: { papers: readonly PaperLink[] }) {
  const { t, locale } = usePage();
  if (papers.length === 0) return null;
  return (
    <small class="block font-normal" lang={locale}>
      {papers.map(({ href, name }) => (
        <TextLink key={href} class="block" href={href}>
          {t('guidance.paper.see', { name })}
        </TextLink>
      ))}
    </small>
  );
}
