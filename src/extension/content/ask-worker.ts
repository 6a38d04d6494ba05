import type { BadgeMessage, CandidateMessage, Message } from '../../messages';
import type { Report } from '../../model';
import { isAlive, sendFromPage } from '../../platform/page-runtime';

/** How a badge of the page is asked about. What the page shows of the candidate stays between page and worker. */
export interface Question {
  badge: BadgeMessage;
  candidate: CandidateMessage;
}

/** The verdict, as soon as it is known. */
export async function askAbout(question: Question, again: boolean): Promise<Report[]> {
  const message: Message<'page-check'> = { name: 'page-check', ...question, again };
  return (await insist(message)) as Report[];
}

/** The same with what registries and endorsers say, which may take a while. */
export async function askStanding(question: Question, again: boolean): Promise<Report[]> {
  const message: Message<'page-standing'> = { name: 'page-standing', ...question, again };
  return (await insist(message)) as Report[];
}

/** The answer about what the reader pointed at with the menu: the worker knows what that is. */
export async function askPointedAt(
  candidate: CandidateMessage,
  again: boolean,
  standing: boolean,
): Promise<Report[]> {
  const message: Message<'page-asked'> = { name: 'page-asked', candidate, again, standing };
  return (await insist(message)) as Report[];
}

/** The browser may stop the worker in the middle of an answer: a second question starts it anew. */
async function insist(message: Message): Promise<unknown> {
  try {
    const answer = await sendFromPage(message);
    if (answer) return answer;
  } catch (error) {
    if (!isAlive()) throw error;
  }
  return sendFromPage(message);
}
