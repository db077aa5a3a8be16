import { ADDRESS, namedLink, plainLink } from './links';
import { append, element, type Element, type Node } from './nodes';

const TAGS: Record<string, Element['tag']> = {
  '**': 'strong',
  __: 'strong',
  '*': 'em',
  _: 'em',
  '~~': 'del',
};

/** Of each alternative it is clear from its first characters where it ends: no going back and forth. */
const TOKEN = new RegExp(
  [
    '\\\\(?<escaped>[*_~`[>])',
    '(?<ticks>`{1,3})(?<code>[^`]+)\\k<ticks>',
    '!?\\[(?<words>[^[\\]]+)\\]\\((?<target>[^\\s()<>]+(?:\\([^\\s()<>]*\\)[^\\s()<>]*)*)\\)',
    `(?<address>${ADDRESS})`,
    '(?<run>\\*+|_+|~+)',
  ].join('|'),
  'giu',
);
const WORD = /[\p{L}\p{N}]/u;

/** An element that has begun and may never end; the outermost is the line itself. */
interface Opened {
  marker: string;
  children: Node[];
}

/** One line's text with its bold, italic, struck out, code and links; the rest stays as written. */
export function inline(line: string): Node[] {
  const open: Opened[] = [{ marker: '', children: [] }];
  let end = 0;
  const add = (...nodes: Node[]) => append(innermost(open), nodes);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(line); match; match = TOKEN.exec(line)) {
    add(line.slice(end, match.index));
    end = TOKEN.lastIndex;
    const { escaped, code, words, target, address, run } = match.groups ?? {};
    if (escaped) add(escaped);
    else if (code) add(element('code', [code]));
    else if (run) mark(open, run, line.charAt(match.index - 1), line.charAt(end));
    else {
      const { node, length } = address ? autolink(address) : named(match[0], words, target);
      add(node);
      end = match.index + length;
      TOKEN.lastIndex = end;
    }
  }
  add(line.slice(end));
  while (open.length > 1) giveUp(open, open.length - 1);
  return innermost(open);
}

/** What the line has read, and how much of it. */
interface Read {
  node: Node;
  length: number;
}

function autolink(address: string): Read {
  const found = plainLink(address);
  return found
    ? { node: found.link, length: found.words.length }
    : { node: address, length: address.length };
}

/** What is written like a picture stays text: messages show none. */
function named(written: string, words = '', target = ''): Read {
  if (written.startsWith('!')) return { node: written, length: written.length };
  const link = namedLink(words, target);
  return link ? { node: link, length: written.length } : { node: '[', length: 1 };
}

/** A run of markers ends what it may end, then begins what it may begin; what remains is text. */
function mark(open: Opened[], run: string, before: string, after: string): void {
  let rest = run.length > 3 ? '' : run;
  if (rest && ends(run, before, after)) {
    for (let found = closable(open, rest); found; found = closable(open, rest)) {
      close(open, found);
      rest = rest.slice(found.marker.length);
    }
  }
  if (rest && ends(run, after, before)) {
    for (const marker of [rest.slice(0, 2), rest.slice(2)]) {
      if (!(marker in TAGS)) continue;
      begin(open, marker);
      rest = rest.slice(marker.length);
    }
  }
  append(innermost(open), [run.length > 3 ? run : rest]);
}

/** Whether text touches the run on the inner side; single ones and underscores stand at a word's edge. */
function ends(run: string, inner: string, outer: string): boolean {
  const withinWords = run.length > 1 && !run.startsWith('_');
  return inner.trim() !== '' && (withinWords || !WORD.test(outer));
}

/** Of several that the run may end, the one that it is, else the innermost. */
function closable(open: Opened[], rest: string): Opened | undefined {
  if (rest === '') return undefined;
  return (
    open.find(({ marker }) => marker === rest) ??
    [...open].reverse().find(({ marker }) => marker !== '' && rest.startsWith(marker))
  );
}

function close(open: Opened[], found: Opened): void {
  while (open.at(-1) !== found) giveUp(open, open.length - 1);
  open.pop();
  const tag = TAGS[found.marker];
  if (tag) append(innermost(open), [element(tag, found.children)]);
}

/** Nothing stands within its own kind: the earlier one was text. That keeps the nesting shallow. */
function begin(open: Opened[], marker: string): void {
  const earlier = open.findIndex((opened) => opened.marker === marker);
  if (earlier > 0) giveUp(open, earlier);
  open.push({ marker, children: [] });
}

/** It never ends: its marker is text. */
function giveUp(open: Opened[], index: number): void {
  const [lost] = open.splice(index, 1);
  const outer = open[index - 1];
  if (lost && outer) append(outer.children, [lost.marker, ...lost.children]);
}

function innermost(open: Opened[]): Node[] {
  return open.at(-1)?.children ?? [];
}
