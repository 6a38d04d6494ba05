import type { IssuerStanding, Ports } from '../../model';
import type { ReportOptions } from '../../report';

/** What the verifier page takes from where it runs: the extension or a web site. */
export interface VerifierWorld {
  ports: Ports;
  /** registries to ask and issuers that the reader pinned, as they are set now */
  settings(): Promise<Pick<ReportOptions, 'registries' | 'linkage' | 'pins'>>;
  /** asks the reader for hosts; straight from a press. Absent where nothing can be granted. */
  allow?: (hosts: string[]) => Promise<boolean>;
  /** remembers an issuer or forgets it */
  pin?: (standing: IssuerStanding, remember: boolean) => Promise<void>;
  /** a web page without the extension: hosts decide whether it may ask (CORS) */
  isWebPage: boolean;
}
