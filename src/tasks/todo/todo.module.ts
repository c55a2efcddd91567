import { Module } from '@nestjs/common';
import { TodoPages } from './todo.pages.js';
import { Tasks } from './todo.service.js';

/** A person's open tasks, on `/pendientes`. */
@Module({ controllers: [TodoPages], providers: [Tasks] })
export class TodoModule {}
