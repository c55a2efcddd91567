import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NextOnJourney } from './next-on-journey.js';
import { TaskMails } from './task-mails.js';
import { TodoMarkEntity } from './todo-mark.entity.js';
import { TodoPages } from './todo.pages.js';
import { Tasks } from './todo.service.js';

/** A person's open tasks, on `/pendientes`. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([TodoMarkEntity])],
  controllers: [TodoPages],
  providers: [Tasks, TaskMails, NextOnJourney],
  exports: [TaskMails, NextOnJourney],
})
export class TodoModule {}
