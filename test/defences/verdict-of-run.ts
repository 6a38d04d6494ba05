import type { Ran } from './run-test';

/** What became of a named test when its defence was taken out. */
export interface Proven {
  /** `fails`: as it must; `passes`: the test is weak; `unfair`: it was not the missing defence that it noticed */
  answer: 'fails' | 'passes' | 'unfair';
  why: string;
}

/** An expectation that was not met, or a wait for one that was not met in time. */
const EXPECTED =
  /AssertionError|Property failed after|Test timed out in|the card did not come|the popup says/;
/** The edit broke the program, which proves nothing. */
const BROKEN =
  /SyntaxError|ReferenceError|is not defined|is not a function|Cannot find (?:module|package)|Failed to (?:load|resolve)/;

/** Looks at how a test went in the edited copy. */
export function provenBy(ran: Ran, file: string, title: string): Proven {
  if (!ran.ok) return { answer: 'unfair', why: ran.why };
  const outcomes = ran.of(file, title);
  if (outcomes.length === 0) return { answer: 'unfair', why: 'no such test ran' };
  const failed = outcomes.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return { answer: 'passes', why: '' };
  const messages = failed.flatMap(({ failureMessages }) => failureMessages);
  const fair = messages.find((message) => EXPECTED.test(message) && !BROKEN.test(message));
  if (fair === undefined) return { answer: 'unfair', why: shortened(messages[0] ?? 'no message') };
  const many = outcomes.length > 1 ? ` (${failed.length} of ${outcomes.length})` : '';
  return { answer: 'fails', why: `${shortened(fair)}${many}` };
}

/** Why the test does not pass even with all defences in place; `undefined` when it passes. */
export function troubleBefore(ran: Ran, file: string, title: string): string | undefined {
  if (!ran.ok) return ran.why;
  const outcomes = ran.of(file, title);
  if (outcomes.length === 0) return 'no such test ran';
  const failed = outcomes.find(({ status }) => status === 'failed');
  return failed && shortened(failed.failureMessages[0] ?? 'failed');
}

function shortened(message: string): string {
  const line = message.split('\n', 1)[0] ?? '';
  return line.replace(/^(?:AssertionError|Error): /, '').slice(0, 110);
}
