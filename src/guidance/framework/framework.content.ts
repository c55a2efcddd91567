import { parse } from 'yaml';
import { ContentError, ContentParser, parseReview } from '../content-parser.js';
import type { Review } from '../review.rules.js';

/** One chapter of the legal framework, in Markdown. */
export interface FrameworkSection {
  /** Anchor: `s2`. */
  slug: string;
  title: string;
  markdown: string;
  /** Passages not for publication; for those who review. */
  internalNotes: string[];
}

/** One edition of the legal framework, without what is not for publication. */
export interface FrameworkEdition {
  version: string;
  review: Review;
  sections: FrameworkSection[];
}

/** Pure: the text of `marco-legal.md` (front matter, then chapters under `##`) to what may be published of it. */
export function parseFramework(text: string): FrameworkEdition {
  const [, front, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  if (front === undefined || body === undefined) throw new ContentError('marco legal: the front matter is missing');
  const root = ContentParser.of(parse(front), 'marco legal');
  // A passage may span a chapter's heading, so it is taken out before chapters are cut; its place keeps its number.
  const internal: string[] = [];
  const published = body.replace(/<!-- interno[^>]*-->(.*?)<!-- \/interno -->/gs, (_, passage: string) => {
    return `<!-- ${internal.push(passage.trim())} -->`;
  });
  if (/<!-- \/?interno/.test(published)) throw new ContentError('marco legal: an internal passage has no end');
  const sections = published
    .split(/^## /m)
    .slice(1)
    .map((chapter) => {
      const [heading = '', ...lines] = chapter.split('\n');
      const title = heading.trim();
      const [, number] = /^(\d+)\. ./.exec(title) ?? [];
      if (!number) throw new ContentError(`marco legal: chapter "${heading}" has no number`);
      const text = lines.join('\n').replace(/^---$/gm, '');
      return {
        slug: `s${number}`,
        title,
        markdown: text.replace(/<!-- \d+ -->/g, '').trim(),
        internalNotes: [...text.matchAll(/<!-- (\d+) -->/g)].map((match) => internal[Number(match[1]) - 1]!),
      };
    });
  return {
    version: root.text('version'),
    review: parseReview(root),
    sections,
  };
}
