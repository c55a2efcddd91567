import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { Database, hasRole, oneAtATime, type PersonActor, recordAct, system } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { notFound } from '../../web/index.js';
import { citationsIn } from '../citations.rules.js';
import { CitingTexts } from '../editing/citing-texts.js';
import { citedText, wholeText } from '../editing/impact.rules.js';
import { readFramework } from '../framework/anchors.views.js';
import { currentFramework } from '../framework/framework.queries.js';
import { refuse } from '../guidance.refusals.js';
import { Papers } from '../papers/papers.service.js';
import { publishedQuestions } from '../questions/questions.queries.js';
import { GuidanceWords } from '../situations/guidance-words.js';
import { procedureOfDocument, procedureOfStep } from '../situations/procedure.content.js';
import { allSituations, type SituationRow } from '../situations/situations.queries.js';
import { type ArticleFate, articlesIn, compareArticles } from './law-text.rules.js';
import { LawArticleEntity, LawChangeEntity, LawNoticeEntity, ReviewFlagEntity } from './law.entity.js';
import { LAW_NOTICE } from './law.reminders.js';
import {
  articlesBefore,
  articlesOf,
  companiesWith,
  lawChangeById,
  type LawChangeRow,
  lawChanges,
  lockLawChange,
} from './laws.queries.js';
import { type CitingText, flaggedBy, type FlaggedText } from './touched.rules.js';

/** What is entered of a law. */
export interface EnteredLaw {
  readonly id: string;
  readonly law: string;
  readonly publishedOn: string;
  readonly source: string;
  readonly baseline: boolean;
  readonly text: string;
}

/** A change with what it would do, or did. */
export interface LawChangeLook {
  readonly change: LawChangeRow;
  readonly articles: readonly { article: string; fate: ArticleFate; text: string; before: string | null }[];
  readonly flagged: readonly FlaggedText[];
  /** Lessons and practices that cite a changed article: they are only told. */
  readonly elsewhere: readonly { kind: 'lessons' | 'items'; title: string; href: string }[];
  readonly companies: number;
}

/** New texts of laws: what cites a changed article is under review, and the companies it concerns are told. */
@Injectable()
export class Laws {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly words: GuidanceWords,
    private readonly papers: Papers,
    private readonly citing: CitingTexts,
    private readonly reminders: Reminders,
  ) {}

  list(person: PersonActor): Promise<LawChangeRow[]> {
    requireLawyer(person);
    return this.db.as(person, lawChanges);
  }

  /**
   * Keeps new texts of articles; nothing changes before they are applied. A form that arrives twice keeps them once.
   * @returns its id
   * @throws Refused `forbidden`, `guidance.law-articles` (422) for a text without an article
   */
  async enter(person: PersonActor, { id, text, ...entered }: EnteredLaw): Promise<string> {
    requireLawyer(person);
    const articles = articlesIn(text);
    if (articles.length === 0) throw refuse('guidance.law-articles', { status: 422, field: 'text' });
    const changeId = isId(id) ? id : newId();
    await this.db.change(person, { what: 'guidance.law.enter', subject: changeId }, async (tx) => {
      await oneAtATime(tx, 'guidance.laws');
      if (await lawChangeById(tx, changeId)) return;
      const change = { id: changeId, ...entered, state: 'entered', changed: [], enteredBy: person.userId };
      await tx.insert(LawChangeEntity, { ...change, enteredAt: this.clock.now() } as object);
      await tx.insert(
        LawArticleEntity,
        articles.map((one, position) => ({ changeId, position, ...one })),
      );
    });
    return changeId;
  }

  /** What a change brings and whom it touches. @throws Refused `not-found`, `forbidden` */
  async look(person: PersonActor, id: string): Promise<LawChangeLook> {
    requireLawyer(person);
    const look = await this.db.as(person, async (tx) => {
      const change = isId(id) ? await lawChangeById(tx, id) : null;
      if (!change) throw notFound();
      const { articles, flagged, changed } = await this.effectOf(tx, change);
      const elsewhere = (await this.citing.all(tx))
        .filter(
          ({ text }) =>
            flaggedBy(change.law, changed, new Set(articles.map((one) => one.article)), [
              { kind: 'situaciones', slug: '', title: '', cited: citationsIn(text) },
            ]).length > 0,
        )
        .map(({ kind, title, href }) => ({ kind, title, href }));
      return { change, articles, flagged, elsewhere };
    });
    // companies' hire files are theirs alone: only how many companies is told
    const companies = await this.db.as(system('guidance.law'), (tx) => companiesWith(tx, situationsIn(look.flagged)));
    return { ...look, companies: companies.length };
  }

  /**
   * Applies a change: every text that cites a changed article is under review from now on, and companies with hires or
   * consultations about one of those situations are told, once. Pressed again, it changes nothing.
   * @throws Refused `not-found`, `forbidden`, `guidance.draft-over` when it was discarded
   */
  async apply(person: PersonActor, id: string): Promise<void> {
    requireLawyer(person);
    const at = this.clock.now();
    // the system's: it finds companies by hire files that only they see
    await this.db.change(system('guidance.law.apply'), { what: 'guidance.law.apply', subject: id }, async (tx) => {
      await oneAtATime(tx, 'guidance.laws');
      const change = isId(id) ? await lockLawChange(tx, id) : null;
      if (!change) throw notFound();
      if (change.state === 'applied') return;
      if (change.state === 'discarded') throw refuse('guidance.draft-over');
      const { flagged, changed } = await this.effectOf(tx, change);
      await tx.update(
        LawChangeEntity,
        { id },
        { state: 'applied', changed: [...changed], decidedBy: person.userId, decidedAt: at },
      );
      for (const { kind, slug, articles } of flagged) {
        const flag = { changeId: id, kind, slug, law: change.law, publishedOn: change.publishedOn };
        await tx.insert(ReviewFlagEntity, { ...flag, articles: [...articles], flaggedAt: at, clearedAt: null });
      }
      for (const { companyId, situations } of await companiesWith(tx, situationsIn(flagged))) {
        const notice = { id: newId(), changeId: id, companyId, situations, createdAt: at };
        await tx.insert(LawNoticeEntity, notice);
        await this.reminders.refresh(tx, LAW_NOTICE, notice.id);
      }
      await recordAct(tx, person, {
        at,
        act: 'guidance.law-applied',
        subject: { type: 'law-change', id },
        details: { law: change.law, articles: changed.join(', '), publishedOn: change.publishedOn },
      });
    });
  }

  /** Forgets a change that was not applied; its text is kept. @throws Refused `not-found`, `forbidden`, `guidance.draft-over` */
  async discard(person: PersonActor, id: string): Promise<void> {
    requireLawyer(person);
    await this.db.change(person, { what: 'guidance.law.discard', subject: id }, async (tx) => {
      const change = isId(id) ? await lockLawChange(tx, id) : null;
      if (!change) throw notFound();
      if (change.state === 'discarded') return;
      if (change.state === 'applied') throw refuse('guidance.draft-over');
      const decidedAt = this.clock.now();
      await tx.update(LawChangeEntity, { id }, { state: 'discarded', decidedBy: person.userId, decidedAt });
    });
  }

  private async effectOf(tx: EntityManager, change: LawChangeRow) {
    const before = await articlesBefore(tx, change.law, change.id);
    const articles = compareArticles(await articlesOf(tx, change.id), before);
    const known = new Set([...before.keys(), ...articles.map(({ article }) => article)]);
    const changed = change.baseline ? [] : articles.filter(({ fate }) => fate !== 'same').map(({ article }) => article);
    return { articles, changed, flagged: flaggedBy(change.law, changed, known, await this.texts(tx)) };
  }

  /** The situations, with what their steps say of procedures, the chapters of the framework, questions and documents. */
  private async texts(tx: EntityManager): Promise<CitingText[]> {
    const { procedures } = await this.words.beside(tx, 'es');
    const procedureWords = ({ content }: SituationRow) =>
      [
        ...content.steps.map((step) => procedureOfStep(procedures, step)),
        ...content.documents.map(({ name }) => procedureOfDocument(procedures, name)),
      ].flatMap((one) => (one ? Object.values(one).map((claim) => claim?.law ?? '') : []));
    const situations = (await allSituations(tx)).map((row): CitingText => {
      const cited = citationsIn([citedText(row.content), ...procedureWords(row)].join('\n'));
      return { kind: 'situaciones', slug: row.slug, title: row.content.short, cited };
    });
    const { sections } = await currentFramework(tx);
    const chapters = sections.map((section): CitingText => {
      const { anchors } = readFramework([section]);
      return {
        kind: 'marco-legal',
        slug: section.slug,
        title: section.content.title,
        cited: [...anchors.filter(({ article }) => article !== ''), ...citationsIn(section.content.markdown)],
      };
    });
    const questions = (await publishedQuestions(tx)).map(({ slug, content }): CitingText => {
      return { kind: 'preguntas', slug, title: content.question, cited: citationsIn(wholeText(content)) };
    });
    const papers = (await this.papers.at(tx)).map(({ slug, words }): CitingText => {
      return { kind: 'documentos', slug, title: words.es.name, cited: citationsIn(wholeText(words.es)) };
    });
    return [...situations, ...chapters, ...questions, ...papers];
  }
}

const situationsIn = (flagged: readonly FlaggedText[]) =>
  flagged.filter(({ kind }) => kind === 'situaciones').map(({ slug }) => slug);

function requireLawyer(person: PersonActor): void {
  if (!hasRole(person, 'legal_reviewer')) throw refuse('forbidden', { status: 403 });
}
