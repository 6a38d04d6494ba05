/** Shows how far a long run is, on stderr and only when that is a terminal. */
export function createProgress(total: number, stream: NodeJS.WriteStream = process.stderr) {
  const shown = stream.isTTY === true && total > 5;
  let done = 0;
  return {
    step(): void {
      done++;
      if (shown) stream.write(`\r${done} of ${total} (${Math.floor((100 * done) / total)} %)`);
    },
    end(): void {
      if (shown) stream.write('\n');
    },
  };
}
