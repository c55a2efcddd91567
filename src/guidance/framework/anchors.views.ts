import { type Block, type Inline, plainText, readProse } from '#libs/prose';
import type { FrameworkChapter, FrameworkPart } from '#templates/guidance/framework/framework.page';
import { glossary } from '#templates/guidance/glossary';
import { anchorOf, type ArticleAnchor, articlesOf, CITED, lawNamed } from '#templates/guidance/law-references';
import type { Framework } from './framework.queries.js';

/** A cell or a sentence that speaks of articles: `[V]` after them says that they were read in the text of the law. */
const READ = new RegExp(String.raw`(?:\b([A-Z]{2,}) )?(?:arts?\. |Art\. )?(${CITED})\)?[ ,]*\[V`, 'g');
/** "LFD art. 13-V … $360.46 en 2025 [V]": the figure stands between the article and its mark. */
const READ_BELOW = new RegExp(String.raw`\b([A-Z]{2,}) arts?\. (${CITED})[^[]{1,120}\[V`, 'g');
const LEADING = new RegExp(String.raw`^(?:([A-Z]{2,}) )?(${CITED})`);

/** Headings of the columns that name articles, in the order in which a table is looked through. */
const ARTICLE_COLUMNS = ['Art.', 'Norma', 'Base', 'Fundamento'];

/** The chapters of the framework with an anchor at each entry about an article, and where each article stands. */
export function readFramework(sections: Framework['sections']): {
  chapters: FrameworkChapter[];
  anchors: ArticleAnchor[];
} {
  const bare = sections.map(({ slug, content }) => ({
    slug,
    title: content.title,
    parts: partsOf(slug, lawIn(content.title), content.markdown),
  }));
  const places = new Places();
  // An article that has a row in the table of its law is not looked for elsewhere, and the summary at the front comes last.
  const blocks = bare.flatMap(({ slug, parts }) =>
    parts.flatMap((part) => part.blocks.map((block) => ({ block, law: part.law, rank: rankOf(block, slug) }))),
  );
  for (const { block, law } of blocks.toSorted((a, b) => a.rank - b.rank)) places.of(block, law);
  const chapters = bare.map((chapter) => ({
    ...chapter,
    parts: chapter.parts.map((part) => ({ ...part, blocks: part.blocks.map((block) => places.marked(block)) })),
  }));
  return { chapters, anchors: places.anchors };
}

/** Where each article stands on the page of the framework. */
export const articleAnchors = ({ sections }: Framework): ArticleAnchor[] => readFramework(sections).anchors;

/** Which entries count first, when several speak of one article. */
function rankOf(block: Block, chapter: string): number {
  if (block.kind === 'table' && plainText(block.header[0] ?? []) === 'Art.') return 0;
  return chapter === 's0' ? 2 : 1;
}

/** The entries of the framework, each with the articles of which it speaks. */
class Places {
  readonly anchors: ArticleAnchor[] = [];
  private readonly taken = new Set<string>();
  private readonly ids = new Map<Block, (string | null)[]>();

  /** Gives each line of the block that is the first about an article an anchor. */
  of(block: Block, law: string | null): void {
    this.ids.set(
      block,
      linesIn(block, law).map((cited) => this.entry(cited)),
    );
  }

  marked(block: Block): Block {
    const ids = this.ids.get(block) ?? [];
    if (!ids.some(Boolean)) return block;
    if (block.kind === 'paragraph') return { ...block, id: ids[0]! };
    return block.kind === 'table' || block.kind === 'list' || block.kind === 'definitions' ? { ...block, ids } : block;
  }

  private entry(cited: readonly Omit<ArticleAnchor, 'id'>[]): string | null {
    const fresh = cited.filter(({ law, article }) => !this.taken.has(anchorOf(law, article)));
    const [first] = fresh;
    if (!first) return null;
    const id = anchorOf(first.law, first.article);
    for (const one of fresh) {
      this.taken.add(anchorOf(one.law, one.article));
      this.anchors.push({ ...one, id });
    }
    return id;
  }
}

type Cited = Omit<ArticleAnchor, 'id'>[];

/** Line by line, the articles of which a block speaks. */
function linesIn(block: Block, law: string | null): Cited[] {
  switch (block.kind) {
    case 'paragraph':
      return [readIn(block.text, law)];
    case 'list':
      return block.items.map((item) => readIn(item, law));
    case 'definitions':
      return block.items.map(({ term, description }) =>
        readIn([{ kind: 'text', text: `${term} ` }, ...description], law),
      );
    case 'table':
      return rowsOf(block, law);
    case 'heading':
    case 'quote':
    case 'figure':
      return [];
  }
}

function rowsOf(block: Extract<Block, { kind: 'table' }>, law: string | null): Cited[] {
  const headings = block.header.map(plainText);
  if (headings[0] === 'Norma' && headings.length === 2) return block.rows.map(([name = []]) => lawRow(plainText(name)));
  const column = ARTICLE_COLUMNS.map((name) => headings.indexOf(name)).find((at) => at >= 0);
  return block.rows.map((row) =>
    column === undefined ? row.flatMap((cell) => readIn(cell, law)) : citedIn(row[column], law),
  );
}

/** The row of the law itself, in the table of the texts that were read. */
function lawRow(name: string): Cited {
  const [, abbreviation] = /\(([A-Z]{2,})\b/.exec(name) ?? [];
  const law = abbreviation ?? lawNamed(name.replace(/\s*\(.*$/, '')) ?? name.replace(/\s*\(.*$/, '');
  return [{ law, article: '', upTo: null }];
}

/** The articles that a cell begins with. */
function citedIn(cell: Inline[] | undefined, law: string | null): Cited {
  const [, named, list] = LEADING.exec(plainText(cell ?? [])) ?? [];
  return of(named ?? law, list);
}

/** The articles of a sentence that were read. */
const readIn = (text: Inline[], law: string | null): Cited =>
  [READ, READ_BELOW]
    .flatMap((pattern) => [...plainText(text).matchAll(pattern)])
    .flatMap(([, named, list]) => of(named ?? law, list));

const of = (law: string | null, list: string | undefined): Cited =>
  law && list ? articlesOf(list).map((one) => ({ law, ...one })) : [];

/** The law of which a chapter or a part speaks, by the abbreviation in its title: "Ley de Migración (LM) y su Reglamento". */
export function lawIn(title: string): string | null {
  const [, inside = ''] = /\(([^)]*)\)/.exec(title) ?? [];
  const words = inside.match(/\p{L}+/gu) ?? [];
  const named = words.find((word) => /^Ley|Código|Constitución/.test(glossary[word] ?? ''));
  // "5.4 Infonavit": the law has the name of the institution
  const [institution = ''] = /\p{L}+$/u.exec(title) ?? [];
  const byInstitution = `L${institution.toUpperCase()}`;
  return named ?? (glossary[byInstitution] ? byInstitution : null);
}

/** A chapter in its parts: what stands under each `###`, the first part without a title. */
function partsOf(chapter: string, law: string | null, markdown: string): FrameworkPart[] {
  return markdown
    .split(/^(?=### )/m)
    .map((part, at): FrameworkPart => {
      const [, title] = /^### (.*)/.exec(part) ?? [];
      const [, number] = /^\d+\.(\d+)/.exec(title ?? '') ?? [];
      return {
        slug: title ? `${chapter}-${number ?? at}` : null,
        title: title ?? null,
        law: title ? (lawIn(title) ?? law) : law,
        blocks: readProse(part.replace(/^### .*\n/, '')),
      };
    })
    .filter(({ title, blocks }) => title !== null || blocks.length > 0);
}
