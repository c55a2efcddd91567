import { Controller, Get, Param, Post } from '@nestjs/common';
import { TodoPage } from '#templates/tasks/todo/todo.page';
import { Clock } from '#libs/clock';
import { Allow, isMember, isStaff, redirect, view, Viewer } from '../../web/index.js';
import { NextOnJourney } from './next-on-journey.js';
import { Tasks } from './todo.service.js';
import { taskList } from './todo.views.js';

const home = '/pendientes';

/** The viewer's open tasks; FM4 staff have the inbox `/fm4` instead. */
@Controller('pendientes')
@Allow('signed-in')
export class TodoPages {
  constructor(
    private readonly tasks: Tasks,
    private readonly suggestions: NextOnJourney,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Viewer() viewer: Viewer) {
    if (isStaff(viewer) && !isMember(viewer)) return redirect('/fm4');
    const suggested = await this.suggestions.of(viewer);
    return view(TodoPage, taskList(await this.tasks.list(viewer), suggested, this.clock.now()));
  }

  /** A reload of an address that a form was posted to. */
  @Get([':id/visto', ':id/manana', ':id/deshacer'])
  back() {
    return redirect(home);
  }

  @Post(':id/visto')
  async seen(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.tasks.seen(viewer, id);
    return redirect(home, { flash: 'todo.seen-done' });
  }

  @Post(':id/manana')
  async snooze(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.tasks.snooze(viewer, id);
    return redirect(home, { flash: 'todo.snoozed-done' });
  }

  @Post(':id/deshacer')
  async unmark(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.tasks.unmark(viewer, id);
    return redirect(home);
  }
}
