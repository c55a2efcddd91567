import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TaskMails } from './task-mails.js';
import { TodoMarkEntity } from './todo-mark.entity.js';
import { TodoPages } from './todo.pages.js';
import { Tasks } from './todo.service.js';

/** A person's open tasks, on `/pendientes`. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([TodoMarkEntity])],
  controllers: [TodoPages],
  providers: [Tasks, TaskMails],
  exports: [TaskMails],
})
export class TodoModule {}
