import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database, type PersonActor, system } from '../../database/index.js';
import { lawIn } from '../framework/anchors.views.js';
import { currentFramework } from '../framework/framework.queries.js';
import type { Paper } from '../papers/paper.types.js';
import { Papers } from '../papers/papers.service.js';
import { publishedQuestions } from '../questions/questions.queries.js';
import { allSituations } from '../situations/situations.queries.js';
import { isAboutHiring, type SituationContent } from '../situations/situation.types.js';
import { spokenFlow } from '../wizard/flow-text.rules.js';
import { faultIn, type FlowFault, pathsOf } from '../wizard/flow.rules.js';
import type { FlowText, SpokenFlow } from '../wizard/flow.types.js';
import { Flows } from '../wizard/flows.service.js';
import { addressOf, WIZARD_PATH } from '../wizard/way.rules.js';
import { outcomeFacts } from '../wizard/wizard.views.js';
import { CitingTexts } from './citing-texts.js';
import { changesBetween } from './diff.rules.js';
import { type FlowChanges, flowChanges, situationsOf } from './flow-changes.rules.js';
import { situationsAsked } from './situations-asked.js';
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
  /** Of a draft of the questions; null of any other. */
  readonly flow: FlowImpact | null;
}

/** What a draft of the questions changes, or why they do not hold together. */
export type FlowImpact = { readonly changes: FlowChanges } | { readonly fault: FlowFault };

/** What other texts, ways and companies a draft touches. */
@Injectable()
export class DraftImpact {
  constructor(
    private readonly db: Database,
    private readonly flows: Flows,
    private readonly papers: Papers,
    private readonly citing: CitingTexts,
  ) {}

  async of(person: PersonActor, draft: DraftRow): Promise<{ changes: readonly TextChange[]; impact: Impact }> {
    const changes = changesBetween(draft.kind, draft.base, draft.content);
    // companies' hire files are theirs alone: only how many companies is told
    const countOf = (slugs: string[]) => this.db.as(system('guidance.impact'), (tx) => touchedCompanies(tx, slugs));
    const { situations, ...found } = await this.db.as(person, async (tx) => {
      const law = draft.kind === 'framework' ? lawIn((draft.base as SectionContent).title) : null;
      const flow = draft.kind === 'flow' ? await flowImpact(tx, draft) : null;
      const spoken = await this.flows.at(tx);
      const changed = withWays(changedBy(draft, changes, law), spoken, flow);
      const candidates = await this.candidates(tx);
      const self = draft.kind === 'situations' ? `/guia/situaciones/${draft.slug}` : null;
      const own = draft.kind === 'framework' ? `/guia/marco-legal#${draft.slug}` : null;
      const touched = touchedBy(changed, candidates).filter(({ href }) => href !== self && href !== own);
      const situations = new Set([
        ...(draft.kind === 'situations' ? [draft.slug] : []),
        ...(flow && 'changes' in flow ? situationsOf(flow.changes) : []),
        ...touched.filter(({ kind }) => kind === 'situations').map(({ href }) => href.split('/').pop()!),
      ]);
      const papersLost = draft.kind === 'situations' ? lostPapers(await this.papers.at(tx), draft) : [];
      return { changed, touched, situations, ways: flow ? [] : waysTo(spoken, situations), papersLost, flow };
    });
    return { changes, impact: { ...found, companies: await countOf([...situations]) } };
  }

  /** The situations to which questions may lead, by name. */
  situationNames(person: PersonActor): Promise<{ slug: string; name: string }[]> {
    return this.db.as(person, async (tx) =>
      (await allSituations(tx))
        .filter(({ content }) => isAboutHiring(content))
        .map(({ slug, content }) => ({ slug, name: content.short })),
    );
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
    const papers = (await this.papers.at(tx)).map((paper): Candidate => {
      return {
        kind: 'papers',
        title: paper.words.es.name,
        href: `/guia/documentos/${paper.slug}`,
        text: wholeText(paper),
      };
    });
    return [...situations, ...chapters, ...questions, ...papers, ...(await this.citing.all(tx))];
  }
}

/** What a draft of the questions does; one that does not hold together has no ways to speak of. */
async function flowImpact(tx: EntityManager, { base, content }: DraftRow): Promise<FlowImpact> {
  const fault = faultIn(spokenFlow(content as FlowText, ''), await situationsAsked(tx));
  return fault ? { fault } : { changes: flowChanges(base as FlowText, content as FlowText) };
}

/** With the addresses of ways that end elsewhere. */
function withWays(changed: Changed, { flow }: SpokenFlow, impact: FlowImpact | null): Changed {
  if (!impact || 'fault' in impact) return changed;
  const gone = impact.changes.ways.filter(({ before }) => before !== null);
  const addresses = gone.map(({ words }) => `${WIZARD_PATH}/${flow.name}-${flow.edition}/${words}`);
  return { ...changed, addresses: [...changed.addresses, ...addresses] };
}

function waysTo({ flow, words }: SpokenFlow, situations: ReadonlySet<string>): TouchedWay[] {
  return pathsOf(flow)
    .filter(({ outcome }) => situations.has(outcome.situation))
    .map(({ taken, outcome }) => ({
      address: addressOf(flow, taken),
      answers: outcomeFacts({ flow, words: words.es }, taken, outcome).way.map(({ answer }) => answer),
      situation: outcome.situation,
    }));
}

function lostPapers(papers: readonly Paper[], { base, content }: DraftRow): string[] {
  const [before, after] = [base as SituationContent, content as SituationContent];
  const gone = new Set([
    ...before.proofs.filter((line) => !after.proofs.includes(line)),
    ...before.documents.map(({ name }) => name).filter((name) => !after.documents.some((one) => one.name === name)),
  ]);
  return papers
    .filter(({ proves, asked }) => [...proves, ...asked].some((line) => gone.has(line)))
    .map(({ words }) => words.es.name);
}
