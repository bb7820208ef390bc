import { readFile } from 'node:fs/promises';
import { decode, normalise, readFeed, type Reading } from '../feed/index.js';

/** Reads a feed from a file, an address, or what is piped in (`-`). @throws FeedError, or an Error in words. */
export async function readSource(source: string): Promise<Reading> {
  const sheet = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+(?=\/edit)/.exec(source)?.[0];
  if (sheet !== undefined)
    throw new Error(
      `this is the address where the sheet is edited. Share it with “anyone with the link”, and use ${sheet}/export?format=csv`,
    );
  if (/^https?:\/\//i.test(source)) return fromAddress(source);
  return normalise(source === '-' ? await piped() : await fileText(source));
}

/** A feed from the web; where nothing answers, that is said in words. */
async function fromAddress(address: string): Promise<Reading> {
  try {
    return await readFeed(address, { timeout: 60_000 });
  } catch (reason) {
    if (
      !/could not be reached|fetch failed/.test(
        `${(reason as Error).message} ${String((reason as Error).cause)}`,
      )
    )
      throw reason;
    throw new Error(
      `nothing answers at ${new URL(address).host}. Is the address right, and are you online?`,
      {
        cause: reason,
      },
    );
  }
}

async function fileText(path: string): Promise<string> {
  try {
    return decode(await readFile(path));
  } catch (reason) {
    const { code } = reason as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Error(`There is no file ${path}.`, { cause: reason });
    if (code === 'EISDIR') throw new Error(`${path} is a folder. Name a file in it.`, { cause: reason });
    throw reason;
  }
}

async function piped(): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return decode(Buffer.concat(chunks));
}

/** Says on a terminal that work goes on, once it takes longer than a moment. */
export async function withProgress<T>(what: string, work: Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return work;
  const start = Date.now();
  const timer = setInterval(() => {
    process.stderr.write(`\r${what} … ${Math.round((Date.now() - start) / 1000)} s`);
  }, 1000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    if (Date.now() - start >= 1000) process.stderr.write('\r\u001b[K');
  }
}
