import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InstrumentModule } from '../instrument/instrument.module.js';
import { LifecycleModule } from '../lifecycle/lifecycle.module.js';
import { AssignedPracticeEntity, AssignmentEntity } from './assignment.entity.js';
import { Assignments } from './assignments.service.js';
import { CommentEntity } from './comment.entity.js';
import { Comments } from './comments.service.js';
import { TeamworkMails } from './teamwork-mails.js';

/** How colleagues share the work of answering: who answers what by when, and what they say about a practice. */
@Module({
  imports: [
    InstrumentModule,
    LifecycleModule,
    TypeOrmModule.forFeature([AssignmentEntity, AssignedPracticeEntity, CommentEntity]),
  ],
  providers: [Assignments, Comments, TeamworkMails],
  exports: [Assignments, Comments],
})
export class TeamworkModule {}
