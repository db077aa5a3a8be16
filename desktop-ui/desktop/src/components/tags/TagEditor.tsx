import { VisuallyHidden } from '@mantine/core';
import type { Interaction } from '@parley/wire';
import { t } from '../../lib/i18n/translate';
import { whenLeft } from '../whenLeft';
import { TagList } from './TagList';
import { LONGEST_TAG } from './tagRules';
import styles from './Tags.module.css';
import { useTagBox } from './useTagBox';
import { useTags } from './useTags';

interface TagEditorProps {
  interaction: Interaction;
  /** The chat as it is with its other tags. */
  onChanged: (interaction: Interaction) => void;
}

/** The tags of a chat, and a field in which more are typed or chosen. */
export function TagEditor({ interaction, onChanged }: TagEditorProps) {
  const tags = useTags(interaction, onChanged);
  const box = useTagBox(tags);
  const remove = (tag: string) => {
    tags.remove(tag);
    box.focus();
  };
  return (
    <div className={styles.editor} role="group" aria-label={t('details.tags')}>
      {interaction.tags.length > 0 && <TagList tags={interaction.tags} onRemove={remove} />}
      <div className={styles.box} onBlur={whenLeft(box.close)}>
        <input
          {...box.field}
          className={styles.input}
          role="combobox"
          aria-label={t('tags.add')}
          placeholder={t('tags.add')}
          maxLength={2 * LONGEST_TAG}
          autoComplete="off"
          dir="auto"
        />
        {box.open && (
          <ul id={box.listId} role="listbox" aria-label={t('tags.known')} className={styles.known}>
            {box.suggested.map((tag, index) => (
              <li
                key={tag}
                id={box.optionId(index)}
                role="option"
                aria-selected={index === box.active}
                className={styles.option}
                // The field keeps the focus.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => box.choose(tag)}
              >
                <bdi>{tag}</bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
      {tags.failure !== null && (
        <p className={styles.failure} role="alert">
          {tags.failure}
        </p>
      )}
      <VisuallyHidden role="status">{tags.said}</VisuallyHidden>
    </div>
  );
}
