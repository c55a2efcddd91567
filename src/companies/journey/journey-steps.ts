import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RouteStepKey } from './journey.rules.js';
import type { RouteDeadline, RouteGoal, RouteStepFacts } from './journey.types.js';

/** One step of "Ruta al distintivo", as its own room tells it. */
export interface RouteStep {
  /** Which of the eight steps; their order is fixed. */
  readonly key: RouteStepKey;
  /**
   * Where the company stands in this step, in the transaction of the person who looks; null: nothing to tell yet, the
   * page shows the step as one for later. A handful of indexed reads: it runs on every visit of the page.
   */
  load(tx: EntityManager, companyId: string, now: Date): Promise<RouteStepFacts | null>;
}

/** The page "Ruta al distintivo": asked here, answered by the rooms that come later. Each registers when it starts. */
@Injectable()
export class RouteSteps {
  private readonly steps = new Map<RouteStepKey, RouteStep>();
  private readonly deadlineSources: ((tx: EntityManager, companyId: string, now: Date) => Promise<RouteDeadline[]>)[] =
    [];
  private goalSource: ((tx: EntityManager, companyId: string, now: Date) => Promise<RouteGoal | null>) | null = null;

  /** Adds what a room knows about its step; a step has one room. */
  register(step: RouteStep): void {
    if (this.steps.has(step.key)) throw new Error(`The step ${step.key} has been registered already`);
    this.steps.set(step.key, step);
  }

  /** Adds dates that a room wants to show at the side; past ones are left out, the nearest come first. */
  registerDeadlines(load: (tx: EntityManager, companyId: string, now: Date) => Promise<RouteDeadline[]>): void {
    this.deadlineSources.push(load);
  }

  /** Says which level the company aims at and how far it is; one room does. */
  registerGoal(load: (tx: EntityManager, companyId: string, now: Date) => Promise<RouteGoal | null>): void {
    if (this.goalSource) throw new Error('The goal has been registered already');
    this.goalSource = load;
  }

  /** What all rooms tell about one company. One after the other: a transaction has one connection. */
  async load(tx: EntityManager, companyId: string, now: Date) {
    const facts = new Map<RouteStepKey, RouteStepFacts>();
    for (const step of this.steps.values()) {
      const told = await step.load(tx, companyId, now);
      if (told) facts.set(step.key, told);
    }
    const deadlines: RouteDeadline[] = [];
    for (const source of this.deadlineSources) deadlines.push(...(await source(tx, companyId, now)));
    return { facts, deadlines, goal: (await this.goalSource?.(tx, companyId, now)) ?? null };
  }
}
