import { Inject, Injectable } from '@nestjs/common';
import { addressIn, dkimRecord } from '#libs/mail';
import { CONFIG, type Config } from '../../config/index.js';
import { dmarcNames, type DnsAdvice, type Found, judgeDkim, judgeDmarc, judgeSpf, spfFor } from './dns.rules.js';
import { TxtRecords } from './txt-records.js';

type MailFacts = Pick<Config, 'mailFrom' | 'bounceAddress' | 'dkim' | 'smtpUrl'>;

/** What the domain of the sender should publish so that mails arrive, and what it publishes. */
@Injectable()
export class SenderDns {
  constructor(
    private readonly records: TxtRecords,
    @Inject(CONFIG) private readonly config: MailFacts,
  ) {}

  /** The domain of the sender. */
  get domain(): string {
    return domainOf(addressIn(this.config.mailFrom)!);
  }

  async advice(): Promise<DnsAdvice[]> {
    return Promise.all([this.spf(), this.dkim(), this.dmarc()]);
  }

  private async spf(): Promise<DnsAdvice> {
    const { bounceAddress, mailFrom, smtpUrl } = this.config;
    // receivers look up the domain of the envelope sender, to which mails are returned
    const name = domainOf(addressIn(bounceAddress ?? mailFrom)!);
    const value = spfFor(smtpUrl ? new URL(smtpUrl).hostname : null);
    return { kind: 'spf', name, value, ...judgeSpf(await this.find(name)) };
  }

  private async dkim(): Promise<DnsAdvice> {
    const { dkim } = this.config;
    if (!dkim) {
      const name = `…._domainkey.${this.domain}`;
      return { kind: 'dkim', name, value: null, state: 'unset', problem: null, found: [] };
    }
    const { name, value } = dkimRecord(dkim);
    return { kind: 'dkim', name, value, ...judgeDkim(await this.find(name), value) };
  }

  private async dmarc(): Promise<DnsAdvice> {
    const [name = '', ...names] = dmarcNames(this.domain);
    const [own, ...others] = await Promise.all([name, ...names].map((one) => this.find(one)));
    const above = others.includes(null) ? null : (others.find((found) => found && found.length > 0) ?? []);
    const { bounceAddress, mailFrom } = this.config;
    const value = `v=DMARC1; p=none; rua=mailto:${addressIn(bounceAddress ?? mailFrom)}`;
    return { kind: 'dmarc', name, value, ...judgeDmarc(own ?? null, above) };
  }

  private async find(name: string): Promise<Found> {
    try {
      return await this.records.of(name);
    } catch {
      // shown on the page as `unknown`
      return null;
    }
  }
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);
