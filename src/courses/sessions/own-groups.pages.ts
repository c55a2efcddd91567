import { Controller, Get, Param, Post } from '@nestjs/common';
import { OwnGroupsPage } from '#templates/courses/sessions/own-groups.page';
import { actorOf, Allow, redirect, view, Viewer } from '../../web/index.js';
import { CourseGroups } from './groups.service.js';
import { GroupsReader } from './groups-reader.js';
import { REQUIRED_SHARE } from './sessions.rules.js';

/** A person's groups: when they meet, how much of it they attended, and those that they may join. */
@Controller('aprender/sesiones')
@Allow('signed-in')
export class OwnGroupsPages {
  constructor(
    private readonly reader: GroupsReader,
    private readonly groups: CourseGroups,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer) {
    return view(OwnGroupsPage, { groups: await this.reader.own(actorOf(viewer)), share: REQUIRED_SHARE });
  }

  @Post(':group/entrar')
  async join(@Viewer() viewer: Viewer, @Param('group') id: string) {
    await this.groups.add(actorOf(viewer), id, [viewer.userId]);
    return redirect('/aprender/sesiones', { flash: 'courses.group.joined' });
  }

  @Post(':group/dejar')
  async leave(@Viewer() viewer: Viewer, @Param('group') id: string) {
    await this.groups.leave(actorOf(viewer), id, viewer.userId);
    return redirect('/aprender/sesiones', { flash: 'courses.group.left' });
  }
}
