import { inline } from './inline';
import { append, element, type Element, type Node } from './nodes';

const FENCE = /^ {0,3}```[\w+#.-]*\s*$/;
const FENCE_END = /^ {0,3}```\s*$/;
const QUOTE = /^(?:>+ +|>+$)+/;
const ITEM = /^ {0,8}(?:[-*]|(\d{1,3})\.) +(?=\S)/;
const GOES_ON = /^ {2,}(?=\S)/;

/** A message as paragraphs, lists, quotes and code blocks. */
export function blocks(text: string): Element[] {
  const lines = text.split(/\r\n?|\n/);
  const found: Element[] = [];
  let at = 0;
  while (at < lines.length) {
    const { block, end } = blockAt(lines, at);
    if (block) found.push(block);
    at = end;
  }
  return found;
}

interface Read {
  /** Null for empty lines. */
  block: Element | null;
  /** The first line after it. */
  end: number;
}

function blockAt(lines: string[], start: number): Read {
  const line = lines[start] ?? '';
  if (beginsCode(lines, start)) return code(lines, start);
  if (QUOTE.test(line)) return quote(lines, start);
  return ITEM.test(line) ? list(lines, start) : paragraph(lines, start);
}

function paragraph(lines: string[], start: number): Read {
  let end = start + 1;
  while (end < lines.length && !beginsOther(lines, end)) end += 1;
  const own = lines.slice(start, end);
  const isEmpty = (line?: string) => line?.trim() === '';
  while (isEmpty(own[0])) own.shift();
  while (isEmpty(own.at(-1))) own.pop();
  return { block: own.length > 0 ? element('p', written(own)) : null, end };
}

function beginsOther(lines: string[], at: number): boolean {
  const line = lines[at] ?? '';
  return QUOTE.test(line) || ITEM.test(line) || beginsCode(lines, at);
}

function beginsCode(lines: string[], at: number): boolean {
  const next = lines[at + 1];
  return FENCE.test(lines[at] ?? '') && next !== undefined && !FENCE_END.test(next);
}

/** Ends with the message if nobody ends it. */
function code(lines: string[], start: number): Read {
  let end = start + 1;
  while (end < lines.length && !FENCE_END.test(lines[end] ?? '')) end += 1;
  const own = lines.slice(start + 1, end).join('\n');
  return { block: element('pre', [element('code', [own])], { dir: 'ltr' }), end: end + 1 };
}

function quote(lines: string[], start: number): Read {
  let end = start + 1;
  while (end < lines.length && QUOTE.test(lines[end] ?? '')) end += 1;
  const own = lines.slice(start, end).map((line) => line.replace(QUOTE, ''));
  return { block: element('blockquote', written(own)), end };
}

/** Items keep the numbers that they were written with: who answers to "2." means that one. */
function list(lines: string[], start: number): Read {
  const ordered = ITEM.exec(lines[start] ?? '')?.[1] !== undefined;
  const items: Element[] = [];
  let end = start;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    const item = ITEM.exec(line);
    const last = items.at(-1);
    if (item && (item[1] !== undefined) === ordered) {
      const value = item[1] === undefined ? null : { value: Number(item[1]) };
      items.push(element('li', inline(line.slice(item[0].length)), value));
    } else if (!item && last && GOES_ON.test(line)) {
      append(last.children, ['\n', ...inline(line.trim())]);
    } else break;
  }
  return { block: element(ordered ? 'ol' : 'ul', items), end };
}

/** Lines as they were broken. */
function written(lines: string[]): Node[] {
  const nodes: Node[] = [];
  lines.forEach((line, index) => append(nodes, [index > 0 ? '\n' : '', ...inline(line)]));
  return nodes;
}
