import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database, type PersonActor, system } from '../../database/index.js';
import { lawIn } from '../framework/anchors.views.js';
import { currentFramework } from '../framework/framework.queries.js';
import { Papers } from '../papers/papers.service.js';
import { publishedQuestions } from '../questions/questions.queries.js';
import { allSituations } from '../situations/situations.queries.js';
import type { SituationContent } from '../situations/situation.types.js';
import { FlowLoader } from '../wizard/flow.loader.js';
import { pathsOf } from '../wizard/flow.rules.js';
import { addressOf } from '../wizard/way.rules.js';
import { outcomeFacts } from '../wizard/wizard.views.js';
import { CitingTexts } from './citing-texts.js';
import { changesBetween } from './diff.rules.js';
import { touchedCompanies } from './impact.queries.js';
import {
  type Candidate,
  type Changed,
  changedBy,
  citedText,
  type Touched,
  touchedBy,
  wholeText,
} from './impact.rules.js';
import type { SectionContent, TextChange } from './draft.types.js';
import type { DraftRow } from './drafts.queries.js';

/** A way through the questions that ends where the text changes. */
export interface TouchedWay {
  readonly address: string;
  readonly answers: readonly string[];
  readonly situation: string;
}

/** What publishing a draft touches. */
export interface Impact {
  readonly changed: Changed;
  readonly touched: readonly Touched[];
  readonly ways: readonly TouchedWay[];
  /** Documents of the library that are found by words which go. */
  readonly papersLost: readonly string[];
  /** Companies with open hire files or consultations about the situations that are touched. */
  readonly companies: number;
}

/** What other texts, ways and companies a draft touches. */
@Injectable()
export class DraftImpact {
  constructor(
    private readonly db: Database,
    private readonly flows: FlowLoader,
    private readonly papers: Papers,
    private readonly citing: CitingTexts,
  ) {}

  async of(person: PersonActor, draft: DraftRow): Promise<{ changes: readonly TextChange[]; impact: Impact }> {
    const changes = changesBetween(draft.kind, draft.base, draft.content);
    // companies' hire files are theirs alone: only how many companies is told
    const countOf = (slugs: string[]) => this.db.as(system('guidance.impact'), (tx) => touchedCompanies(tx, slugs));
    const { situations, ...found } = await this.db.as(person, async (tx) => {
      const law = draft.kind === 'framework' ? lawIn((draft.base as SectionContent).title) : null;
      const changed = changedBy(draft, changes, law);
      const candidates = await this.candidates(tx);
      const self = draft.kind === 'situations' ? `/guia/situaciones/${draft.slug}` : null;
      const own = draft.kind === 'framework' ? `/guia/marco-legal#${draft.slug}` : null;
      const touched = touchedBy(changed, candidates).filter(({ href }) => href !== self && href !== own);
      const situations = new Set([
        ...(draft.kind === 'situations' ? [draft.slug] : []),
        ...touched.filter(({ kind }) => kind === 'situations').map(({ href }) => href.split('/').pop()!),
      ]);
      const papersLost = draft.kind === 'situations' ? this.papersLost(draft) : [];
      return { changed, touched, situations, ways: this.waysTo(situations), papersLost };
    });
    return { changes, impact: { ...found, companies: await countOf([...situations]) } };
  }

  /** Every text that may cite something. */
  private async candidates(tx: EntityManager): Promise<Candidate[]> {
    const situations = (await allSituations(tx)).map(({ slug, content }): Candidate => {
      return { kind: 'situations', title: content.short, href: `/guia/situaciones/${slug}`, text: citedText(content) };
    });
    const { sections } = await currentFramework(tx);
    const chapters = sections.map(({ slug, content }): Candidate => {
      return { kind: 'framework', title: content.title, href: `/guia/marco-legal#${slug}`, text: content.markdown };
    });
    const questions = (await publishedQuestions(tx)).map(({ slug, content }): Candidate => {
      return { kind: 'questions', title: content.question, href: `/guia/preguntas/${slug}`, text: wholeText(content) };
    });
    const papers = this.papers.edition.papers.map((paper): Candidate => {
      return {
        kind: 'papers',
        title: paper.words.es.name,
        href: `/guia/documentos/${paper.slug}`,
        text: wholeText(paper),
      };
    });
    return [...situations, ...chapters, ...questions, ...papers, ...(await this.citing.all(tx))];
  }

  private waysTo(situations: ReadonlySet<string>): TouchedWay[] {
    const { flow, words } = this.flows.spoken;
    return pathsOf(flow)
      .filter(({ outcome }) => situations.has(outcome.situation))
      .map(({ taken, outcome }) => ({
        address: addressOf(flow, taken),
        answers: outcomeFacts({ flow, words: words.es }, taken, outcome).way.map(({ answer }) => answer),
        situation: outcome.situation,
      }));
  }

  private papersLost({ base, content }: DraftRow): string[] {
    const [before, after] = [base as SituationContent, content as SituationContent];
    const gone = new Set([
      ...before.proofs.filter((line) => !after.proofs.includes(line)),
      ...before.documents.map(({ name }) => name).filter((name) => !after.documents.some((one) => one.name === name)),
    ]);
    return this.papers.edition.papers
      .filter(({ proves, asked }) => [...proves, ...asked].some((line) => gone.has(line)))
      .map(({ words }) => words.es.name);
  }
}
