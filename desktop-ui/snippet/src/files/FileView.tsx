import type { Attachment } from '@parley/wire';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Access, loadFile } from './access';
import { fill, useLanguage } from '../language/language';
import { fileSize } from './fileSize';
import { fileWords } from './words';

export interface FileProps {
  attachment: Attachment;
  access: Access;
}

/** A picture to look at, or a file to download; what is being checked or was refused is neither. */
export function FileView({ attachment, access }: FileProps) {
  const { name, state, preview, id } = attachment;
  const words = fileWords(useLanguage());
  const [failed, setFailed] = useState(false);
  if (state !== 'CLEAN') {
    return (
      <div class="file" data-state={state}>
        <bdi>{name}</bdi>
        <span>{words[state]}</span>
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

function Download({ attachment: { id, name, size: bytes }, access }: FileProps) {
  const language = useLanguage();
  const words = fileWords(language);
  const size = fileSize(bytes, language);
  const [problem, setProblem] = useState('');
  const download = async () => {
    setProblem('');
    try {
      save(await loadFile(access, id), name);
    } catch {
      setProblem(words.notLoaded);
    }
  };
  return (
    <button
      type="button"
      class="file"
      aria-label={fill(words.downloadFile, name, size)}
      onClick={() => void download()}
    >
      <bdi>{name}</bdi>
      <span role="status">{problem || `${size} · ${words.download}`}</span>
    </button>
  );
}

interface PictureProps extends FileProps {
  onFail: () => void;
}

function Picture({ attachment: { id, name, width, height }, access, onFail }: PictureProps) {
  const words = fileWords(useLanguage());
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
        aria-label={fill(words.openPicture, name)}
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
  const words = fileWords(useLanguage());
  const [address, setAddress] = useState('');
  const [failed, setFailed] = useState(false);
  const dialogRef = useRef<HTMLDialogElement>(null);
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
      () => gone || setFailed(true),
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
      {failed && <p role="alert">{words.notLoaded}</p>}
      <p>
        <button
          type="button"
          class="secondary"
          disabled={address === ''}
          onClick={() => save(address, name, false)}
        >
          {words.download}
        </button>
        <button type="button" class="secondary" onClick={() => dialogRef.current?.close()}>
          {words.close}
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
