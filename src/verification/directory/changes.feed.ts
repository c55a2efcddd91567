/** One change for the feed. */
export interface FeedEntry {
  /** Its permanent number in the public register. */
  readonly n: number;
  readonly title: string;
  readonly summary: string | null;
  readonly kind: string;
  readonly at: string;
  readonly href: string;
}

export interface Feed {
  /** `https://puertas.example` */
  readonly origin: string;
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
  readonly links: { readonly self: string; readonly first: string; readonly next: string | null };
}

const NEVER = '1970-01-01T00:00:00Z';

/** The feed as Atom (RFC 4287), in pages (RFC 5005, 3). An id stays the same in any language and page. */
export function atomOf({ origin, language, title, subtitle, author, entries, links }: Feed): string {
  const host = new URL(origin).hostname;
  const id = (path: string) => `tag:${host},2026:distintivos${path}`;
  const link = (rel: string, href: string, type = 'application/atom+xml') =>
    `<link rel="${rel}" type="${type}" href="${xml(href)}"/>`;
  const written = entries.map(
    (entry) => `<entry>
<id>${id(`/acto/${entry.n}`)}</id>
<title>${xml(entry.title)}</title>
<published>${entry.at}</published>
<updated>${entry.at}</updated>
<category term="${xml(entry.kind)}"/>
${link('alternate', entry.href, 'text/html')}
${entry.summary === null ? '' : `<summary>${xml(entry.summary)}</summary>\n`}</entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${id('')}</id>
<title>${xml(title)}</title>
<subtitle>${xml(subtitle)}</subtitle>
<updated>${entries[0]?.at ?? NEVER}</updated>
<author><name>${xml(author)}</name></author>
${link('self', links.self)}
${link('first', links.first)}
${links.next === null ? '' : `${link('next', links.next)}\n`}${link('alternate', `${origin}/directorio`, 'text/html')}
${written.join('\n')}
</feed>
`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML 1.0, without the characters that it cannot hold. */
const xml = (text: string) =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => entities[sign]!);
