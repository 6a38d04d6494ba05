import type { MessagePort, Worker } from 'node:worker_threads';

type Port = Pick<MessagePort | Worker, 'postMessage'> & {
  on(event: 'message', listener: (value: unknown) => void): unknown;
};

interface Numbered {
  id: number;
  question?: unknown;
  answer?: unknown;
  error?: string;
}

/** Asks questions over a port, several at once: an answer finds its question by its number. */
export function askOver<Question, Answer>(
  port: Port,
): { ask(question: Question): Promise<Answer>; fail(error: Error): void } {
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  let [next, broken]: [number, Error | undefined] = [0, undefined];
  port.on('message', (value) => {
    const { id, answer, error } = value as Numbered;
    if (error === undefined) waiting.get(id)?.resolve(answer as Answer);
    else waiting.get(id)?.reject(new Error(error));
    waiting.delete(id);
  });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken);
        const id = next++;
        waiting.set(id, { resolve, reject });
        port.postMessage({ id, question } satisfies Numbered);
      }),
    // nothing more will come from there
    fail(error) {
      broken = error;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    },
  };
}

/** Answers the questions that come over a port, for as long as it is open. */
export function answerOver<Question, Answer>(
  port: Port,
  answer: (question: Question) => Promise<Answer>,
): void {
  port.on('message', (value) => {
    const { id, question } = value as Numbered;
    answer(question as Question).then(
      (given) => port.postMessage({ id, answer: given } satisfies Numbered),
      (error: unknown) => port.postMessage({ id, error: String(error) } satisfies Numbered),
    );
  });
}
