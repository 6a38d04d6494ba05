import type { CheckRule } from '../examination';
import { context } from './context';
import { hosted } from './hosted';
import { integrity } from './integrity';
import { issuerKey } from './issuer-key';
import { proofTerms } from './proof-terms';
import { refresh } from './refresh';
import { resources } from './resources';
import { schema } from './schema';
import { status } from './status';
import { structure } from './structure';
import { validity } from './validity';

/** Every question, in the order it is asked; `hosted` first, since it may replace what the others look at. */
export const CHECKS: readonly CheckRule[] = [
  hosted,
  structure,
  context,
  integrity,
  issuerKey,
  proofTerms,
  validity,
  status,
  schema,
  resources,
  refresh,
];
