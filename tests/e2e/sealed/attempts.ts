import { createSocket } from 'node:dgram';
import { existsSync, readFileSync } from 'node:fs';

/** What was tried inside a sealed network (seal.sh). */
export type Attempts = {
  /** Names that were asked for, each as often as it was. */
  readonly names: readonly string[];
  /** Packets that were sent to other machines, over IPv4 and IPv6, whichever program they came from. */
  readonly packets: number;
  /** Connects and sends over IPv4 for which there was no way at all. */
  readonly unreachable: number;
};

/** Counts from its start on; it is to run inside the sealed network. */
export async function watchAttempts(): Promise<() => Attempts> {
  const names: string[] = [];
  const server = createSocket('udp4', (query, from) => {
    names.push(askedName(query));
    server.send(answered(query), from.port, from.address);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.bind(53, '127.0.0.1', resolve);
  });
  server.unref();
  const before = { packets: countPackets(), unreachable: countUnreachable() };
  return () => ({
    names,
    packets: countPackets() - before.packets,
    unreachable: countUnreachable() - before.unreachable
  });
}

/** Of the interface for IPv4 all; of that for IPv6 without ICMP, in which the kernel itself announces addresses. */
function countPackets(): number {
  const sent = /^ *out4:(.*)$/m.exec(readFileSync('/proc/net/dev', 'utf8'))?.[1] ?? '';
  const overIpv4 = Number(sent.trim().split(/ +/)[9] ?? 0);
  const file = '/proc/net/dev_snmp6/out6';
  const counters = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const counter = (name: string): number =>
    Number(new RegExp(`^${name}\\s+(\\d+)$`, 'm').exec(counters)?.[1] ?? 0);
  return overIpv4 + counter('Ip6OutRequests') - counter('Icmp6OutMsgs');
}

/**
 * `OutNoRoutes` of IPv4. Of IPv6 it says nothing: before Chromium connects to a name, that of a page on this machine
 * too, it asks the kernel for a way to an address elsewhere, by a connect that sends nothing.
 */
function countUnreachable(): number {
  const [heads = '', counts = ''] = readFileSync('/proc/net/snmp', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('Ip:'));
  return Number(counts.split(' ')[heads.split(' ').indexOf('OutNoRoutes')]);
}

/** The name in a DNS query. Source: RFC 1035, 4.1.2. */
function askedName(query: Buffer): string {
  const labels: string[] = [];
  for (let at = 12; at < query.length;) {
    const length = query[at] ?? 0;
    if (length === 0) break;
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return labels.join('.');
}

/**
 * The answer that a name has an address of the documentation range (RFC 5737), so that whoever asked goes on to
 * connect; for questions about anything but IPv4, that there is none.
 */
function answered(query: Buffer): Buffer {
  const end = query.indexOf(0, 12) + 5;
  const isAddress = query.readUInt16BE(end - 4) === 1;
  const head = Buffer.from(query.subarray(0, end));
  head.writeUInt16BE(0x8180, 2);
  head.writeUInt16BE(isAddress ? 1 : 0, 6);
  head.writeUInt32BE(0, 8);
  const address = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 192, 0, 2, 80]);
  return isAddress ? Buffer.concat([head, address]) : head;
}
