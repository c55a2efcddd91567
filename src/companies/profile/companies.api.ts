import { Controller, Get } from '@nestjs/common';
import { municipalityOfJalisco, sectorOf } from '#libs/mexico';
import { Database } from '../../database/index.js';
import { actorOf, Allow, Answers, Viewer, Described } from '../../web/index.js';
import { Companies } from './companies.service.js';
import type { CompanyState } from '../company.rules.js';

class NamedCode {
  @Described(({ ApiProperty }) => ApiProperty({ example: '14039' }))
  code: string;

  @Described(({ ApiProperty }) => ApiProperty({ example: 'Guadalajara' }))
  name: string;
}

class OwnCompany {
  @Described(({ ApiProperty }) => ApiProperty({ format: 'uuid' }))
  id: string;

  @Described(({ ApiProperty }) => ApiProperty({ example: 'AAZ150312PK8' }))
  rfc: string;

  @Described(({ ApiProperty }) => ApiProperty())
  legalName: string;

  @Described(({ ApiProperty }) => ApiProperty({ type: String, nullable: true }))
  tradeName: string | null;

  @Described(({ ApiProperty }) => ApiProperty({ description: 'SCIAN 2018', type: NamedCode }))
  sector: NamedCode;

  @Described(({ ApiProperty }) => ApiProperty())
  headcount: number;

  @Described(({ ApiProperty }) => ApiProperty({ description: 'INEGI', type: NamedCode }))
  municipality: NamedCode;

  @Described(({ ApiProperty }) => ApiProperty({ enum: ['pending', 'active', 'suspended'] }))
  state: CompanyState;

  @Described(({ ApiProperty }) => ApiProperty({ format: 'date-time' }))
  createdAt: string;

  @Described(({ ApiProperty }) => ApiProperty({ format: 'date-time', type: String, nullable: true }))
  activatedAt: string | null;
}

@Described(({ ApiTags }) => ApiTags('companies'))
@Controller('api/v1/companies')
export class CompaniesApi {
  constructor(
    private readonly db: Database,
    private readonly companies: Companies,
  ) {}

  @Get('me')
  @Allow({ company: ['company_admin', 'company_editor'] })
  @Described(({ ApiOperation }) => ApiOperation({ summary: 'The company in whose workspace the session is' }))
  @Described(({ ApiOkResponse }) => ApiOkResponse({ type: OwnCompany }))
  @Answers({ 200: 'The company' })
  async me(@Viewer() viewer: Viewer): Promise<OwnCompany> {
    const company = await this.db.as(actorOf(viewer), (tx) => this.companies.byId(tx, viewer.companyId!));
    const { id, rfc, legalName, tradeName, headcount, state, sectorCode, municipalityCode } = company;
    return {
      id,
      rfc,
      legalName,
      tradeName,
      headcount,
      state,
      sector: { code: sectorCode, name: sectorOf(sectorCode)?.name ?? sectorCode },
      municipality: { code: municipalityCode, name: municipalityOfJalisco(municipalityCode)?.name ?? municipalityCode },
      createdAt: company.createdAt.toISOString(),
      activatedAt: company.activatedAt?.toISOString() ?? null,
    };
  }
}
