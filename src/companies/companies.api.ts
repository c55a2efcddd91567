import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { municipalityOfJalisco, sectorOf } from '#libs/mexico';
import { Database } from '../database/index.js';
import { actorOf, Allow, CurrentViewer, type Viewer } from '../web/index.js';
import { Companies } from './companies.service.js';
import type { CompanyState } from './company.rules.js';

class NamedCode {
  @ApiProperty({ example: '14039' })
  code: string;

  @ApiProperty({ example: 'Guadalajara' })
  name: string;
}

class OwnCompany {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'AAZ150312PK8' })
  rfc: string;

  @ApiProperty()
  legalName: string;

  @ApiProperty({ type: String, nullable: true })
  tradeName: string | null;

  @ApiProperty({ description: 'SCIAN 2018', type: NamedCode })
  sector: NamedCode;

  @ApiProperty()
  headcount: number;

  @ApiProperty({ description: 'INEGI', type: NamedCode })
  municipality: NamedCode;

  @ApiProperty({ enum: ['pending', 'active', 'suspended'] })
  state: CompanyState;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  activatedAt: string | null;
}

@ApiTags('companies')
@Controller('api/v1/companies')
export class CompaniesApi {
  constructor(
    private readonly db: Database,
    private readonly companies: Companies,
  ) {}

  @Get('me')
  @Allow({ company: ['company_admin', 'company_editor'] })
  @ApiOperation({ summary: 'The company in whose workspace the session is' })
  @ApiOkResponse({ type: OwnCompany })
  async me(@CurrentViewer() viewer: Viewer): Promise<OwnCompany> {
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
