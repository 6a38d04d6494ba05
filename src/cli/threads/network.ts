import type { MessagePort } from 'node:worker_threads';
import type { Http, HttpAnswer, HttpFailure, HttpRequest } from '../../model';
import { answerOver, askOver } from './calls';

/** What an answer says of how long it may be kept, and of the host's clock; nobody asks for any other header. */
const HEADERS = ['age', 'cache-control', 'date', 'etag', 'expires'] as const;

interface Question {
  url: string;
  request: Omit<HttpRequest, 'signal'>;
}

/** An answer as it crosses from one thread to another. */
type Plain = (Omit<HttpAnswer, 'header'> & { headers: Record<string, string> }) | HttpFailure;

/** Lets another thread ask through the network of this one: all share its cache, and requests that are under way. */
export function shareNetwork(port: MessagePort, http: Http): void {
  answerOver<Question, Plain>(port, async ({ url, request }) => {
    const answer = await http.get(url, request);
    if (!answer.ok) return answer;
    const { header, ...rest } = answer;
    const said = HEADERS.map((name) => [name, header(name)]).filter(([, value]) => value !== undefined);
    return { ...rest, headers: Object.fromEntries(said) };
  });
}

/** The network of the thread at the other end. The time limit of a request is kept there, where nothing else is done. */
export function networkThrough(port: MessagePort): Http {
  const { ask } = askOver<Question, Plain>(port);
  return {
    async get(url, { signal, ...request }) {
      const answer = signal?.aborted ? undefined : await ask({ url, request });
      if (!answer || signal?.aborted) return { ok: false, why: 'cancelled', url };
      if (!answer.ok) return answer;
      const { headers, ...rest } = answer;
      return { ...rest, header: (name) => headers[name] };
    },
  };
}
