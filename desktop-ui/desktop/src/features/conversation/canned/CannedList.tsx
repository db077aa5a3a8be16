import { useEffect, useRef } from 'react';
import type { FittingAnswer } from '@parley/wire';
import { LoadFailure } from '../../../components/LoadFailure';
import { t } from '../../../lib/i18n/translate';
import styles from './CannedList.module.css';
import type { CannedListState } from './useCannedList';

/** The canned answers that fit what is typed behind the slash; the field keeps the focus. */
export function CannedList({ list }: { list: CannedListState }) {
  const count = list.answers.length;
  return (
    <div className={styles.panel}>
      <p className={styles.head}>
        <span role="status">{summary(list)}</span>
        {count > 0 && <span className={styles.keys}>{t('canned.keys')}</span>}
      </p>
      {list.state.failed && <LoadFailure text={t('canned.failed')} onRetry={list.reload} />}
      {count > 0 && <Options list={list} />}
    </div>
  );
}

function Options({ list }: { list: CannedListState }) {
  return (
    // It scrolls, so whoever has only a keyboard can go there too.
    <ul
      id={list.id}
      role="listbox"
      aria-label={t('canned.list')}
      className={styles.list}
      tabIndex={0}
    >
      {list.answers.map((answer, index) => (
        <Option
          key={answer.id}
          id={list.optionId(index)}
          answer={answer}
          active={index === list.active}
          onPoint={() => list.activate(index)}
          onChoose={() => list.choose(answer)}
        />
      ))}
    </ul>
  );
}

interface OptionProps {
  id: string;
  answer: FittingAnswer;
  active: boolean;
  onPoint: () => void;
  onChoose: () => void;
}

function Option({ id, answer, active, onPoint, onChoose }: OptionProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <li
      ref={row}
      id={id}
      role="option"
      aria-selected={active}
      className={styles.option}
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={active ? undefined : onPoint}
      onClick={onChoose}
    >
      <span className={styles.shortcut}>
        <bdi>/{answer.shortcut}</bdi>
      </span>
      <span className={styles.scope}>{t(`canned.scope.${answer.scope}`)}</span>
      <span className={styles.text} dir="auto">
        {answer.text}
      </span>
    </li>
  );
}

function summary({ state, answers: { length: count }, word }: CannedListState): string {
  if (state.failed) return '';
  if (state.loading) return t('canned.loading');
  if (state.none) return t('canned.none');
  if (count === 0) return t('canned.noneFits', { word: `/${word}` });
  return t(count === 1 ? 'canned.count.one' : 'canned.count', { count });
}
