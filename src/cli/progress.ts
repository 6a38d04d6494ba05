/** Inputs after which a run counts as long. */
const LONG = 5;
/** Milliseconds between two words on how far it is. */
const EVERY_MS = 200;

/** Tells how far a long run is, on stderr and only when that is a terminal. How many there will be is not known. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr, now: () => number = Date.now) {
  const begun = now();
  let done = 0;
  let told = 0;
  const tell = () => {
    told = now();
    const rate = done / Math.max(0.001, (told - begun) / 1000);
    stream.write(`\r${done} done, ${rate.toFixed(1)} a second`);
  };
  return {
    step(): void {
      done++;
      if (stream.isTTY === true && done > LONG && now() - told >= EVERY_MS) tell();
    },
    end(): void {
      if (stream.isTTY !== true || done <= LONG) return;
      tell();
      stream.write('\n');
    },
  };
}
