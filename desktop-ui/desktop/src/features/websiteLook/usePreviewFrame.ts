import type { WebsiteLook } from '@parley/wire';
import { useEffect, useRef, useState } from 'react';

interface Preview {
  name: string;
  look: WebsiteLook;
  /** Code of the language that the customer reads. */
  language: string;
}

/** Tells the page in the frame what to show, once it is there and after every change. */
export function usePreviewFrame({ name, look, language }: Preview) {
  const frameRef = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(0);
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
      const ours = source !== null && source === frameRef.current?.contentWindow;
      if (ours && origin === window.origin && data === 'ready') setReady((times) => times + 1);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);
  const told = JSON.stringify({ name, look, language });
  useEffect(() => {
    if (ready === 0) return;
    frameRef.current?.contentWindow?.postMessage(JSON.parse(told), window.origin);
  }, [ready, told]);
  return frameRef;
}
