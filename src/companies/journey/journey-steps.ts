import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { inOneReading } from '../../database/index.js';
import type { JourneyStepKey } from './journey.rules.js';
import type { JourneyDeadline, JourneyGoal, JourneyStepFacts } from './journey.types.js';

/** One step of "Ruta al distintivo", provided by its room. */
export interface JourneyStep {
  /** Which of the eight steps; their order is fixed. */
  readonly key: JourneyStepKey;
  /** Open to everybody, so that a company may begin before FM4 activates it. */
  readonly open?: true;
  /**
   * The company's progress in this step, read in the viewer's transaction; null: none yet, the page shows a later step.
   * A handful of indexed reads: it runs on every visit of the page.
   */
  load(tx: EntityManager, companyId: string, now: Date): Promise<JourneyStepFacts | null>;
}

/** Reads, in the viewer's transaction, what a room shows of one company. */
type Load<T> = (tx: EntityManager, companyId: string, now: Date) => Promise<T>;

/** Registry of what the page "Ruta al distintivo" shows; later rooms register when they start. */
@Injectable()
export class JourneySteps {
  private readonly steps = new Map<JourneyStepKey, JourneyStep>();
  private readonly deadlineSources: Load<JourneyDeadline[]>[] = [];
  private goalSource: Load<JourneyGoal | null> | null = null;

  /** Adds a step. Throws when the step has been registered. */
  register(step: JourneyStep): void {
    if (this.steps.has(step.key)) throw new Error(`The step ${step.key} has been registered already`);
    this.steps.set(step.key, step);
  }

  /** Adds dates; the page shows the nearest to come. */
  registerDeadlines(load: Load<JourneyDeadline[]>): void {
    this.deadlineSources.push(load);
  }

  /** Sets the source of the level that the company aims at. Throws when there is one. */
  registerGoal(load: Load<JourneyGoal | null>): void {
    if (this.goalSource) throw new Error('The goal has been registered already');
    this.goalSource = load;
  }

  /** The steps that are open to everybody. */
  get open(): ReadonlySet<JourneyStepKey> {
    return new Set([...this.steps.values()].filter(({ open }) => open).map(({ key }) => key));
  }

  /** What all rooms show of one company. */
  load(tx: EntityManager, companyId: string, now: Date) {
    return inOneReading(tx, () => this.readAll(tx, companyId, now));
  }

  /** Sequential: a transaction has one connection. */
  private async readAll(tx: EntityManager, companyId: string, now: Date) {
    const facts = new Map<JourneyStepKey, JourneyStepFacts>();
    for (const step of this.steps.values()) {
      const progress = await step.load(tx, companyId, now);
      if (progress) facts.set(step.key, progress);
    }
    const deadlines: JourneyDeadline[] = [];
    for (const source of this.deadlineSources) deadlines.push(...(await source(tx, companyId, now)));
    return { facts, deadlines, goal: (await this.goalSource?.(tx, companyId, now)) ?? null };
  }
}
