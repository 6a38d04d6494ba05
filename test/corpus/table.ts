// Prints how the shared corpus comes out, a line a set; exits 1 when anything is called good that is not.
import { corpusCases, hasCorpus } from './cases';
import { corpusHttp, deserved, reportOnCase } from './judge-case';

if (!hasCorpus) {
  console.log('The corpus is not here; nothing to do.');
  process.exit(0);
}
const http = await corpusHttp();
const sets = new Map<string, { cases: number; right: number; falseGood: number }>();
const wrong: string[] = [];
for (const each of corpusCases()) {
  const report = await reportOnCase(each, http);
  const row = sets.get(each.set) ?? { cases: 0, right: 0, falseGood: 0 };
  const right = deserved(each, report);
  row.cases++;
  if (right) row.right++;
  const good = report.verdict === 'verified' || report.verdict === 'confirmed';
  if (good && each.expect !== 'accept') row.falseGood++;
  if (!right) {
    const open = report.checks
      .filter((check) => check.outcome !== 'pass')
      .map((check) => `${check.id}:${check.outcome}:${check.reason}`);
    wrong.push(`${each.expect} -> ${report.verdict}  ${each.id}\n      ${open.join(' ')}`);
  }
  sets.set(each.set, row);
}
console.table(Object.fromEntries(sets));
for (const line of wrong) console.log(line);
process.exitCode = [...sets.values()].some((row) => row.falseGood > 0) ? 1 : 0;
