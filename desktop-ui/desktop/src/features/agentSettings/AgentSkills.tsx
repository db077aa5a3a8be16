import { NativeSelect, TextInput } from '@mantine/core';
import { useId } from 'react';
import { FormSection } from '../../components/FormSection';
import { RowEditor } from '../../components/RowEditor';
import { t } from '../../lib/i18n/translate';
import { isWrongSkill, LEVELS, MOST_SKILLS, NEW_SKILL } from './agentForm';
import type { AgentFormState } from './useAgentForm';

const texts = () => ({
  none: t('settings.agent.skills.none'),
  add: t('settings.agent.skill.add'),
  remove: (number: number) => t('settings.agent.skill.remove', { number }),
});
const levelChoices = () =>
  LEVELS.map((level) => ({
    value: level,
    label: t('settings.agent.skill.levelIs', { level }),
  }));

interface AgentSkillsProps {
  form: AgentFormState;
  known: string[];
}

/** What an agent can do, and how well. */
export function AgentSkills({ form, known }: AgentSkillsProps) {
  const { values, change, errorOf } = form;
  const error = errorOf('skills');
  const list = useId();
  return (
    <FormSection title={t('settings.agent.skills.title')} text={t('settings.agent.skills.text')}>
      <datalist id={list}>
        {known.map((skill) => (
          <option key={skill} value={skill} />
        ))}
      </datalist>
      <RowEditor
        label={t('settings.agent.skills.title')}
        rows={values.skills}
        fresh={NEW_SKILL}
        most={MOST_SKILLS}
        texts={texts()}
        error={error}
        onChange={(skills) => change({ skills })}
      >
        {(row, index, changeRow, focus) => (
          <>
            <TextInput
              aria-label={t('settings.agent.skill.name', { number: index + 1 })}
              error={error !== undefined && isWrongSkill(row)}
              list={list}
              value={row.skill}
              autoFocus={focus}
              onChange={(event) => changeRow({ ...row, skill: event.currentTarget.value })}
            />
            <NativeSelect
              aria-label={t('settings.agent.skill.level', { number: index + 1 })}
              data={levelChoices()}
              value={row.level}
              onChange={(event) => changeRow({ ...row, level: event.currentTarget.value })}
            />
          </>
        )}
      </RowEditor>
    </FormSection>
  );
}
