/** A row of JSON as cells under headings: what is nested gets the path to it as its heading. */
import { written } from '../written.js';
import { isRow, type Row } from './lists.js';

/** A value inside a row and the keys that lead to it. */
export interface Leaf {
  path: string[];
  value: unknown;
}

/** Levels of a row that are looked at, and values. */
const DEEP = 4;
const MOST = 300;
/** What an object is called by, where a list of objects is a list of words: `[{ "id": 3, "name": "Grief" }]`. */
const LABELS = ['name', 'title', 'label', 'text', 'value', 'rendered', 'firstName'];

/** What a system keeps beside a word. */
const BESIDE = /^(?:_?id|uu?id|slug|key|code|colou?r|order|type|kind|count|taxonomy|parent|weight|@\w+)$/i;

/** All values of a row. Lists of words are one value with `|` between; lists of objects with times stay as they are. */
export function leavesOf(row: Row, path: string[] = [], found: Leaf[] = []): Leaf[] {
  for (const [key, value] of Object.entries(row)) {
    if (found.length >= MOST) break;
    if (value === null || value === undefined || value === '') continue;
    const here = [...path, key];
    if (Array.isArray(value)) addList(here, value as unknown[], found);
    else if (isRow(value) && here.length < DEEP) leavesOf(value, here, found);
    else if (typeof value !== 'object') found.push({ path: here, value });
    else found.push({ path: here, value: written(value) });
  }
  return found;
}

function addList(path: string[], list: unknown[], found: Leaf[]): void {
  const words = list.flatMap((each) => {
    if (typeof each === 'object' && each !== null) return [];
    const word = String(each ?? '').trim();
    return word ? [word] : [];
  });
  if (words.length) found.push({ path, value: words.join(' | ') });
  const objects = list.filter(isRow);
  if (!objects.length) return;
  if (objects.every((each) => Object.keys(each).some((key) => TIMES.test(key)))) {
    found.push({ path, value: objects });
    return;
  }
  const labels = objects.flatMap((each) => {
    const key = LABELS.find((label) => typeof each[label] === 'string');
    return key === undefined ? [] : [each[key] as string];
  });
  // more than a name and what a system keeps beside it: every one for itself
  const plain = objects.every((each) =>
    Object.entries(each).every(
      ([key, value]) => LABELS.includes(key) || BESIDE.test(key) || value === null || value === '',
    ),
  );
  if (labels.length === objects.length && (plain || path.length >= DEEP))
    found.push({ path, value: labels.join(' | ') });
  else
    objects.slice(0, 20).forEach((each, i) => {
      leavesOf(each, i ? [...path, String(i + 1)] : path, found);
    });
}

const TIMES =
  /^(?:(?:start|end)?_?(?:day|time|date)s?(?:of_?week)?|byDay|startTime|endTime|repeatFrequency|weekday|start|starts?_?at|opens?|from|dia|hora|jour|heure|wochentag|tag|uhrzeit)$/i;
