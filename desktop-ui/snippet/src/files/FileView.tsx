import type { Attachment } from '@parley/wire';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Access, loadFile } from './access';
import { fileSize } from './fileSize';

export interface FileProps {
  attachment: Attachment;
  access: Access;
}

const STATES = {
  PENDING: 'Being checked for viruses',
  REFUSED: 'A virus was found: nobody can open this file',
};

/** A picture to look at, or a file to download; what is being checked or was refused is neither. */
export function FileView({ attachment, access }: FileProps) {
  const { name, state, preview, id } = attachment;
  const [failed, setFailed] = useState(false);
  if (state !== 'CLEAN') {
    return (
      <div class="file" data-state={state}>
        <bdi>{name}</bdi>
        <span>{STATES[state]}</span>
      </div>
    );
  }
  if (preview && !failed) {
    return (
      <Picture key={id} attachment={attachment} access={access} onFail={() => setFailed(true)} />
    );
  }
  return <Download attachment={attachment} access={access} />;
}

function Download({ attachment: { id, name, size }, access }: FileProps) {
  const [problem, setProblem] = useState('');
  const download = async () => {
    setProblem('');
    try {
      save(await loadFile(access, id), name);
    } catch {
      setProblem('The file could not be loaded.');
    }
  };
  return (
    <button
      type="button"
      class="file"
      aria-label={`Download ${name}, ${fileSize(size)}`}
      onClick={() => void download()}
    >
      <bdi>{name}</bdi>
      <span role="status">{problem || `${fileSize(size)} · Download`}</span>
    </button>
  );
}

interface PictureProps extends FileProps {
  onFail: () => void;
}

function Picture({ attachment: { id, name, width, height }, access, onFail }: PictureProps) {
  const [address, setAddress] = useState('');
  const [opened, setOpened] = useState(false);
  const { origin, token } = access;
  const failRef = useRef(onFail);
  useEffect(() => {
    let made = '';
    let gone = false;
    loadFile({ origin, token }, `${id}/preview`).then(
      (url) => {
        made = url;
        if (gone) URL.revokeObjectURL(url);
        else setAddress(url);
      },
      () => gone || failRef.current(),
    );
    return () => {
      gone = true;
      URL.revokeObjectURL(made);
    };
  }, [origin, token, id]);
  return (
    <>
      <button
        type="button"
        class="picture"
        aria-label={`Open picture ${name}`}
        onClick={() => setOpened(true)}
      >
        <img
          src={address || undefined}
          alt={name}
          width={width ?? undefined}
          height={height ?? undefined}
          onError={onFail}
        />
      </button>
      {opened && <Opened id={id} name={name} access={access} onClose={() => setOpened(false)} />}
    </>
  );
}

interface OpenedProps {
  id: string;
  name: string;
  access: Access;
  onClose: () => void;
}

/** The whole picture, over the page. */
function Opened({ id, name, access: { origin, token }, onClose }: OpenedProps) {
  const [address, setAddress] = useState('');
  const dialogRef = useRef<HTMLDialogElement>(null);
  const closeRef = useRef(onClose);
  useEffect(() => {
    dialogRef.current?.showModal();
    let made = '';
    let gone = false;
    loadFile({ origin, token }, id).then(
      (url) => {
        made = url;
        if (gone) URL.revokeObjectURL(url);
        else setAddress(url);
      },
      () => gone || closeRef.current(),
    );
    return () => {
      gone = true;
      URL.revokeObjectURL(made);
    };
  }, [origin, token, id]);
  return (
    <dialog
      ref={dialogRef}
      class="opened"
      aria-label={name}
      onClose={onClose}
      // Escape closes the picture, not the chat.
      onKeyDown={(event) => event.stopPropagation()}
    >
      {address !== '' && <img src={address} alt={name} />}
      <p>
        <button type="button" class="secondary" onClick={() => save(address, name, false)}>
          Download
        </button>
        <button type="button" class="secondary" onClick={() => dialogRef.current?.close()}>
          Close
        </button>
      </p>
    </dialog>
  );
}

function save(address: string, name: string, once = true): void {
  if (address === '') return;
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  if (once) setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
