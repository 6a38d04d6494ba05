import fc from 'fast-check';
import { validMessage } from '../../../src/messages';
import { shapedJson } from './shaped';
import { type Target, target } from './target';

const NAMES =
  'page-check page-badges page-open-popup ui-list page-strip page-pdf page-pdf-bytes page-verdicts ui-strip'.split(
    ' ',
  );

export const messages: readonly Target[] = [
  target(
    'messages: any',
    300,
    fc.tuple(fc.constantFrom(...NAMES, '__proto__', 'constructor'), shapedJson, fc.anything()),
    ([name, json, other]) => {
      for (const message of [{ ...(json as object), name }, json, other]) {
        const valid = validMessage(message);
        if (valid !== undefined && valid !== message) throw new Error('another message');
      }
      return true;
    },
  ),
];
