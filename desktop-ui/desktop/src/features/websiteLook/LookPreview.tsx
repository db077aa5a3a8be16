import { NativeSelect, SegmentedControl } from '@mantine/core';
import type { WebsiteLook } from '@parley/wire';
import { useId, useState } from 'react';
import { t } from '../../lib/i18n/translate';
import { LANGUAGES } from '../../lib/snippetLanguages';
import styles from './LookPreview.module.css';
import { usePreviewFrame } from './usePreviewFrame';

/** A page with nothing but the launcher and the window; its script waits to be told the look. */
const PAGE = `<!doctype html><html><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>html{height:100%;background:#fff}
body{margin:0;height:100%;background:linear-gradient(#e9ecf2 0 0) 24px 28px/45% 22px no-repeat,
repeating-linear-gradient(#f1f3f7 0 12px,transparent 12px 30px) 24px 76px/calc(100% - 48px) 330px no-repeat}
</style></head><body><script src="/snippet/parley-preview.js"></script></body></html>`;

const DEVICES = ['desktop', 'phone'] as const;
const LIGHTS = ['light', 'dark'] as const;

interface LookPreviewProps {
  name: string;
  look: WebsiteLook;
}

/** The real launcher and window as the look makes them, before it is saved. */
export function LookPreview({ name, look }: LookPreviewProps) {
  const id = useId();
  const [device, setDevice] = useState<string>('desktop');
  const [light, setLight] = useState<string>('light');
  const [chosen, setLanguage] = useState<string | null>(null);
  const reads = chosen !== null && look.languages.includes(chosen) ? chosen : look.language;
  const auto = look.scheme === 'AUTO';
  const scheme = auto ? (light === 'dark' ? 'DARK' : 'LIGHT') : look.scheme;
  const frameRef = usePreviewFrame({ name, look: { ...look, scheme }, language: reads });
  return (
    <section className={styles.preview} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {t('look.preview')}
      </h3>
      <div className={styles.tools}>
        <SegmentedControl
          size="xs"
          aria-label={t('look.preview.device')}
          value={device}
          onChange={setDevice}
          data={DEVICES.map((value) => ({ value, label: t(`look.preview.${value}`) }))}
        />
        {auto && (
          <SegmentedControl
            size="xs"
            aria-label={t('look.preview.light')}
            value={light}
            onChange={setLight}
            data={LIGHTS.map((value) => ({ value, label: t(`look.preview.light.${value}`) }))}
          />
        )}
        <NativeSelect
          size="xs"
          aria-label={t('look.preview.language')}
          value={reads}
          data={look.languages.map((code) => ({ value: code, label: LANGUAGES.get(code) ?? code }))}
          onChange={(event) => setLanguage(event.currentTarget.value)}
        />
      </div>
      <div className={styles.stage}>
        <iframe
          ref={frameRef}
          className={styles.frame}
          data-device={device}
          title={t('look.preview.frame')}
          srcDoc={PAGE}
        />
      </div>
    </section>
  );
}
