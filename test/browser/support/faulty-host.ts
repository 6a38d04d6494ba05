import { createHash, X509Certificate } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfMadeCertificate } from '../../demo/certificate';

/** Answers one request in whatever way, or leaves it without an answer. */
export type Fault = (response: ServerResponse, url: string) => void;

/** A host, or several behind one port, that can go wrong and be well again. */
export interface FaultyHost {
  port: number;
  /** SHA-256 of the key of its certificate in base64, as a browser is told to accept it */
  key: string;
  /** addresses asked, in order */
  asked: string[];
  /** what it does from now on */
  becomes(fault: Fault): void;
  /** shows a certificate that no browser accepts, or its own again */
  showsStrangeCertificate(strange: boolean): void;
  /** takes no connections, or takes them again at the same port */
  down(): Promise<void>;
  up(): Promise<void>;
  close(): Promise<void>;
}

export async function startFaultyHost(hosts: readonly string[], well: Fault): Promise<FaultyHost> {
  const own = selfMadeCertificate(hosts);
  let fault = well;
  const asked: string[] = [];
  const server = createServer(own, (request, response) => {
    const url = `https://${request.headers.host}${request.url}`;
    asked.push(url);
    fault(response, url);
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const stop = () => {
    const stopped = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    return stopped;
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    key: keyDigest(own.cert),
    asked,
    becomes(next) {
      fault = next;
      // a kept connection would still speak under the old conditions
      server.closeIdleConnections();
    },
    showsStrangeCertificate(strange) {
      server.setSecureContext(strange ? selfMadeCertificate(hosts) : own);
      server.closeAllConnections();
    },
    down: stop,
    up: () => listen(port),
    close: stop,
  };
}

/** The digest by which `--ignore-certificate-errors-spki-list` knows a certificate. */
export function keyDigest(cert: string): string {
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
