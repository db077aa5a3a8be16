import { IconPaperclip } from '@tabler/icons-react';
import { useRef } from 'react';
import { Tool } from './Tool';

interface AttachButtonProps {
  /** The types that the website takes, as a file field understands them. */
  accept: string;
  onFiles: (files: File[]) => void;
}

/** Lets the agent choose files. */
export function AttachButton({ accept, onFiles }: AttachButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Tool label="composer.attach" onClick={() => field.current?.click()}>
        <IconPaperclip size={17} />
      </Tool>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        accept={accept}
        data-testid="files"
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
