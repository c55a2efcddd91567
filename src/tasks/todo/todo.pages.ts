import { Controller, Get, Param, Post } from '@nestjs/common';
import { TodoPage } from '#templates/tasks/todo/todo.page';
import { Clock } from '#libs/clock';
import { Allow, CurrentViewer, isMember, isStaff, redirect, view, type Viewer } from '../../web/index.js';
import { Tasks } from './todo.service.js';
import { todoList } from './todo.views.js';

const home = '/pendientes';

/** What comes next and by when, for whoever looks. FM4 has a list of its own, made of its queues. */
@Controller('pendientes')
@Allow('signed-in')
export class TodoPages {
  constructor(
    private readonly todos: Tasks,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@CurrentViewer() viewer: Viewer) {
    if (isStaff(viewer) && !isMember(viewer)) return redirect('/fm4');
    return view(TodoPage, todoList(await this.todos.of(viewer), this.clock.now()));
  }

  /** Where a form was sent, and the page is asked for again. */
  @Get([':id/visto', ':id/manana', ':id/deshacer'])
  back() {
    return redirect(home);
  }

  @Post(':id/visto')
  async seen(@CurrentViewer() viewer: Viewer, @Param('id') id: string) {
    await this.todos.seen(viewer, id);
    return redirect(home, { flash: 'todo.seen-done' });
  }

  @Post(':id/manana')
  async snooze(@CurrentViewer() viewer: Viewer, @Param('id') id: string) {
    await this.todos.snooze(viewer, id);
    return redirect(home, { flash: 'todo.snoozed-done' });
  }

  @Post(':id/deshacer')
  async unmark(@CurrentViewer() viewer: Viewer, @Param('id') id: string) {
    await this.todos.unmark(viewer, id);
    return redirect(home);
  }
}
