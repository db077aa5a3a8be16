/** What is written, and how both sides show it: each of them walks this list with its own library. */
export interface Case {
  name: string;
  text: string;
  html: string;
}

const link = (href: string, words: string) =>
  `<a href="${href}" target="_blank" rel="noopener noreferrer nofollow">${words}</a>`;

const line = (name: string, text: string, html: string): Case => ({
  name,
  text,
  html: `<p>${html}</p>`,
});

const same = (name: string, text: string): Case =>
  line(name, text, text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'));

const EMPHASIS: Case[] = [
  line('bold', 'a **b c** d', 'a <strong>b c</strong> d'),
  line('bold by underscores', '__b__', '<strong>b</strong>'),
  line('italic', 'an *i* and _j_.', 'an <em>i</em> and <em>j</em>.'),
  line('struck out', '~~no~~ yes', '<del>no</del> yes'),
  line('bold and italic', '***both***', '<strong><em>both</em></strong>'),
  line('italic in bold', '**a *b* c**', '<strong>a <em>b</em> c</strong>'),
  line('italic at the end of bold', '**a *b***', '<strong>a <em>b</em></strong>'),
  line('bold within a word', '这是**粗体**字', '这是<strong>粗体</strong>字'),
  line('beside punctuation', '(*a*), "**b**"!', '(<em>a</em>), "<strong>b</strong>"!'),
  line('escaped', '\\*a\\* \\_b\\_ \\[c](d) \\>', '*a* _b_ [c](d) &gt;'),
  line('the later of two openings', '*a and *b*', '*a and <em>b</em>'),
  line('what is crossed', '**a *b** c*', '<strong>a *b</strong> c*'),
  same('a sum', '2*3*4 = 24 and 2 * 3 * 4'),
  same('names with underscores', 'my_file_name.txt and __init.py'),
  same('what has no end', '**a and _b and ~~c'),
  same('what ends only', 'a** b_ c~~'),
  same('single tildes', '~a~ ~ b'),
  same('rulers', '***** ____ ~~~~'),
  same('a Windows path', 'C:\\new\\table'),
  same('markers alone', '** __ * _ ~~'),
  same('a heading', '# Not huge'),
  same('a table', '| a | b |'),
];

const CODE: Case[] = [
  line('code', 'run `rm *.txt*` now', 'run <code>rm *.txt*</code> now'),
  line('code with tags', '`<b>`', '<code>&lt;b&gt;</code>'),
  line('code in longer ticks', '```x``` and ``y``', '<code>x</code> and <code>y</code>'),
  line('code in bold', '**`a`**', '<strong><code>a</code></strong>'),
  same('a tick alone', "it`s 5 o'clock"),
  {
    name: 'a code block',
    text: 'So:\n```js\nif (a) {\n  *b*\n}\n```\nDone',
    html: '<p>So:</p><pre dir="ltr"><code>if (a) {\n  *b*\n}</code></pre><p>Done</p>',
  },
  {
    name: 'a code block without an end',
    text: '```\n<script>',
    html: '<pre dir="ltr"><code>&lt;script&gt;</code></pre>',
  },
  same('an empty code block', '```\n```'),
];

const BLOCKS: Case[] = [
  line('lines as they were broken', 'a\nb\n\n\nc', 'a\nb\n\n\nc'),
  line('lines of other systems', 'a\r\nb\rc', 'a\nb\nc'),
  line('marks on one line only', '*a\nb*', '*a\nb*'),
  {
    name: 'a list',
    text: 'Bring:\n\n- a **b**\n- c\n  and d\n\nThanks',
    html: '<p>Bring:</p><ul><li>a <strong>b</strong></li><li>c\nand d</li></ul><p>Thanks</p>',
  },
  { name: 'a list of stars', text: '* a\n* b', html: '<ul><li>a</li><li>b</li></ul>' },
  {
    name: 'numbers as they were written',
    text: '2. b\n5. *e*',
    html: '<ol><li value="2">b</li><li value="5"><em>e</em></li></ol>',
  },
  {
    name: 'two kinds of lists',
    text: '- a\n1. b',
    html: '<ul><li>a</li></ul><ol><li value="1">b</li></ol>',
  },
  same('a number', '-5 degrees'),
  same('a year', '2026. That was it.'),
  {
    name: 'a quote',
    text: '> You *said*\n> so\nYes',
    html: '<blockquote>You <em>said</em>\nso</blockquote><p>Yes</p>',
  },
  {
    name: 'a quote of a quote',
    text: '> > a\n>\n>> b',
    html: '<blockquote>a\n\nb</blockquote>',
  },
  same('a face', '>_< and >:('),
];

const LINKS: Case[] = [
  line(
    'web addresses, without the punctuation after them',
    'see https://a.example/x?y=1, or www.b.example.',
    `see ${link('https://a.example/x?y=1', 'https://a.example/x?y=1')}, or ` +
      `${link('https://www.b.example/', 'www.b.example')}.`,
  ),
  line(
    'an address with brackets in brackets',
    '(https://a.example/wiki/Foo_(bar))',
    `(${link('https://a.example/wiki/Foo_(bar)', 'https://a.example/wiki/Foo_(bar)')})`,
  ),
  line(
    'a bold address',
    '**https://a.example/b_c_d**',
    `<strong>${link('https://a.example/b_c_d', 'https://a.example/b_c_d')}</strong>`,
  ),
  line(
    'named links',
    '[our *help*](https://a.example/h) [mail](mailto:a@b.example)',
    `${link('https://a.example/h', 'our *help*')} ${link('mailto:a@b.example', 'mail')}`,
  ),
  line(
    'a link named by its own address',
    '[a@b.example](mailto:a@b.example)',
    link('mailto:a@b.example', 'a@b.example'),
  ),
  same('a picture', '![cat](https://a.example/cat.png)'),
  same('a link to nowhere', '[a](b) [c]()'),
  line(
    'a link without words',
    '[](https://a.example/)',
    `[](${link('https://a.example/', 'https://a.example/')})`,
  ),
];

const ODD_SCHEMES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java&#115;cript:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:null/1',
  '//evil.example',
  '/logout',
];

const HOSTILE: Case[] = [
  same('a script', '<script>alert(1)</script>'),
  same('an event handler', '<img src=x onerror=alert(1)> <svg/onload=alert(1)>'),
  same('entities', '&lt;b&gt; &#60;script&#62; &nbsp;'),
  ...ODD_SCHEMES.map((address) => same(`a link to ${JSON.stringify(address)}`, `[x](${address})`)),
  line(
    'a quotation mark in an address',
    'https://x.example/"onclick=1',
    `${link('https://x.example/', 'https://x.example/')}"onclick=1`,
  ),
  same('an address in disguise', '[https://bank.example.](https://bank.example@evil.example)'),
  same('a name in front of the host', 'https://bank.example:x@evil.example/'),
  same('a site that pretends another', '[www.bank.example](https://evil.example)'),
  line(
    'words that pretend a site',
    '[bank.example](https://evil.example/)',
    `[bank.example](${link('https://evil.example/', 'https://evil.example/')})`,
  ),
  same('turned words of a link', '[\u202eelpmaxe](mailto:a@b.example)'),
  line(
    'an address with what is not seen',
    'https://a.example/\u200bb \u202ehttps://c.example/',
    `${link('https://a.example/', 'https://a.example/')}\u200bb \u202e` +
      link('https://c.example/', 'https://c.example/'),
  ),
  same('a name of JavaScript itself', '__proto and constructor *__proto'),
];

export const CASES: Case[] = [...EMPHASIS, ...CODE, ...BLOCKS, ...LINKS, ...HOSTILE];

const LENGTH = 10_000;

/** What could make a careless reader slow, or nest too deep. */
export const ENDLESS: string[] = [
  '*', '**a', '*a ', '**a *b ', '_*~~', '[', '[a](', '[a](b(', '![', '`', '`` ` ', '>', '> ', '- ',
  '(', 'https://', 'https://[', 'www.', 'https://a.b)', 'https://a.b/)(', '\\', '```\n', '1. ',
  '```a\n', '~~a~~', '*a* ', '.', '\n', ' ', '\u200b', '[*a](https://b.c)',
].map((part) => part.repeat(LENGTH)); // prettier-ignore
