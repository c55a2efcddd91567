import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AssignedMail, AssignedDueMail } from '#templates/assessments/teamwork/assigned.mail';
import { MentionedMail } from '#templates/assessments/teamwork/mentioned.mail';
import { Accounts } from '../../accounts/index.js';
import { hasRole } from '../../database/index.js';
import { type Asked, type DesiredReminders, recipientOf, Reminders } from '../../notifications/index.js';
import { Instruments } from '../instrument/instruments.service.js';
import { AssessmentReminders } from '../lifecycle/assessment-reminders.js';
import { AssessmentEntity } from '../lifecycle/assessment.entity.js';
import { AssignmentEntity } from './assignment.entity.js';
import { CommentEntity } from './comment.entity.js';
import { assignmentsIn, assignmentsToRemind, commentsToTell, isDraft, leftOf } from './teamwork.queries.js';
import {
  ASSIGNMENT,
  assignmentEvents,
  assignmentReminders,
  COMMENT,
  dueSchedule,
  teamworkKinds as kinds,
} from './teamwork.reminders.js';

/** Mails and tasks of who should answer a practice, and mails of who is named in a comment. */
@Injectable()
export class TeamworkMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly accounts: Accounts,
    private readonly instruments: Instruments,
    private readonly assessments: AssessmentReminders,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: ASSIGNMENT,
      kinds: [kinds.assigned, kinds.due],
      open: assignmentsToRemind,
      desired: (tx, id, asked) => this.ofAssignment(tx, id, asked),
      partOf: async (tx, id) => threadOf(await tx.findOneBy(AssignmentEntity, { id })),
    });
    this.reminders.follow({
      type: COMMENT,
      kinds: [kinds.mentioned],
      open: commentsToTell,
      desired: (tx, id) => this.ofComment(tx, id),
      partOf: async (tx, id) => threadOf(await tx.findOneBy(CommentEntity, { id })),
    });
    this.assessments.alsoRefresh(async (tx, assessmentId) => {
      for (const id of await assignmentsIn(tx, assessmentId)) await this.reminders.refresh(tx, ASSIGNMENT, id);
    });
    const load = (tx: EntityManager, subject: { readonly id: string }) => this.assigned(tx, subject.id);
    this.reminders.register({
      kind: kinds.assigned,
      audience: 'company',
      essential: false,
      template: AssignedMail,
      load,
    });
    this.reminders.register({
      kind: kinds.due,
      audience: 'company',
      essential: false,
      schedule: dueSchedule,
      template: AssignedDueMail,
      load,
    });
    this.reminders.register({
      kind: kinds.mentioned,
      audience: 'person',
      essential: false,
      template: MentionedMail,
      load: (tx, subject) => this.mentioned(tx, subject.id),
    });
  }

  private async ofAssignment(tx: EntityManager, id: string, { days }: Asked): Promise<DesiredReminders | null> {
    const row = await tx.findOneBy(AssignmentEntity, { id });
    if (!row) return null;
    const left = (await isDraft(tx, row.assessmentId)) ? (await leftOf(tx, id)).length : 0;
    const members = await this.accounts.membersOf(tx, row.companyId);
    const colleague = members.find(
      (member) => member.userId === row.assigneeId && hasRole(member, 'company_admin', 'company_editor'),
    );
    const assignment = { ...row, left };
    return {
      companyId: row.companyId,
      desired: assignmentReminders(assignment, colleague ? recipientOf(colleague) : null, days(kinds.due)),
      events: colleague ? assignmentEvents(assignment) : [],
    };
  }

  private async ofComment(tx: EntityManager, id: string): Promise<DesiredReminders | null> {
    const row = await tx.findOneBy(CommentEntity, { id });
    if (!row) return null;
    const members = row.removedAt ? [] : await this.accounts.membersOf(tx, row.companyId);
    const named = members.filter(({ userId }) => row.mentioned.includes(userId));
    const desired = named.map((member) => ({
      kind: kinds.mentioned,
      to: recipientOf(member),
      dueAt: row.writtenAt,
    }));
    return { companyId: row.companyId, desired };
  }

  private async assigned(tx: EntityManager, id: string) {
    const row = await tx.findOneBy(AssignmentEntity, { id });
    const assessment = row && (await tx.findOneBy(AssessmentEntity, { id: row.assessmentId }));
    if (!row || assessment?.state !== 'draft') return null;
    const left = await leftOf(tx, id);
    if (left.length === 0) return null;
    const instrument = await this.instruments.version(tx, assessment.instrumentId);
    const texts = new Map(instrument.items.map((item) => [item.id, item.text]));
    return {
      inviter: await this.nameOf(tx, row.companyId, row.assignedBy),
      dueOn: row.dueOn,
      question: row.message,
      practices: left.map((item) => ({ id: item, title: texts.get(item) ?? '' })),
    };
  }

  private async mentioned(tx: EntityManager, id: string) {
    const row = await tx.findOneBy(CommentEntity, { id });
    if (!row || row.removedAt) return null;
    const { itemId, text } = row;
    return { inviter: await this.nameOf(tx, row.companyId, row.authorId), itemId, question: text };
  }

  /** Empty when the person has left the company. */
  private async nameOf(tx: EntityManager, companyId: string, userId: string): Promise<string> {
    const members = await this.accounts.membersOf(tx, companyId);
    return members.find((member) => member.userId === userId)?.name ?? '';
  }
}

const threadOf = (row: { readonly assessmentId: string } | null) => row && { type: 'assessment', id: row.assessmentId };
