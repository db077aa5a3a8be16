import { segments } from '../lib/links';

/** A message's text as text, with its web addresses as links. */
export function Linked({ text }: { text: string }) {
  return (
    <>
      {segments(text).map((segment, index) =>
        segment.href === null ? (
          segment.text
        ) : (
          <a key={index} href={segment.href} target="_blank" rel="noopener noreferrer nofollow">
            {segment.text}
          </a>
        ),
      )}
    </>
  );
}
