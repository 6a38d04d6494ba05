import { FORMATS, understandJson } from '../../../src/formats';
import { isObject } from '../../../src/model';
import { bytesOf, isVerified } from '../bases/base';
import { emptyIn, reportsOn } from '../wrong';
import { shapedJson } from './shaped';
import { type Target, target } from './target';

const IDS = FORMATS.map(({ id }) => id);

export const formats: readonly Target[] = [
  target('formats: JSON with the keys they know', 500, shapedJson, (json) => {
    if (!isObject(json)) return true;
    const before = JSON.stringify(json);
    const one = understandJson(json);
    if (one.ok) {
      const { format, types, recipient } = one.credential;
      if (!IDS.includes(format)) throw new Error(`format ${format}`);
      if (!types.every((type) => typeof type === 'string')) throw new Error('a type that is no text');
      if (!recipient.every(({ value }) => typeof value === 'string'))
        throw new Error('a recipient without value');
    }
    if (JSON.stringify(json) !== before) throw new Error('what was read has been changed');
    return JSON.stringify(understandJson(json)) === JSON.stringify(one);
  }),
  target('reports: JSON with the keys they know', 60, shapedJson, async (json) => {
    const reports = await reportsOn({ file: bytesOf(JSON.stringify(json)), answers: {} });
    if (reports.length === 0) throw new Error('no report');
    for (const report of reports) {
      const empty = emptyIn(report);
      if (empty !== undefined || isVerified(report)) throw new Error(empty ?? `called ${report.verdict}`);
    }
    return true;
  }),
];
