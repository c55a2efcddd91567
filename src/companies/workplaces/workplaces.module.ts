import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Accounts, PersonData } from '../../accounts/index.js';
import { Workplace } from './workplaces.entity.js';
import { assignWorkplace, workplacesData } from './workplaces.queries.js';

/** Where people of a company work. */
@Module({ imports: [TypeOrmModule.forFeature([Workplace])] })
export class WorkplacesModule implements OnModuleInit {
  constructor(
    private readonly personData: PersonData,
    private readonly accounts: Accounts,
  ) {}

  onModuleInit(): void {
    this.personData.register('workplaces', workplacesData);
    this.accounts.whenInvitationAccepted((tx, { id, userId }) => assignWorkplace(tx, id, userId));
  }
}
